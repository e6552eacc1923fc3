#include "graph/base/date.hpp"

#include <string>

#include <gtest/gtest.h>

namespace guanxi {
namespace {

struct Written {
    const char* text;
    Date date;
};

constexpr Written kWritten[] = {
    {"2025-06-17", {2025, 6, 17}}, {"2025-06", {2025, 6, 0}}, {"2025", {2025, 0, 0}},        {"--06-17", {0, 6, 17}},
    {"--06", {0, 6, 0}},           {"0987", {987, 0, 0}},     {"2024-02-29", {2024, 2, 29}}, {"--02-29", {0, 2, 29}},
};

TEST(Date, IsWrittenAsIso8601WithThePartsThatAreKnown) {
    for (const auto& [text, date] : kWritten) EXPECT_EQ(to_string(date), text);
    EXPECT_EQ(to_string(Date{}), "");
}

TEST(Date, IsReadBackFromWhatWasWritten) {
    for (const auto& [text, date] : kWritten) EXPECT_EQ(parse_date(text), date) << text;
}

TEST(Date, OfADayWithoutItsMonthIsWrittenWithoutTheDay) {
    EXPECT_EQ(to_string(Date{2025, 0, 17}), "2025");
    EXPECT_EQ(to_string(Date{0, 0, 17}), "");
}

TEST(Date, IsNotReadFromOtherText) {
    for (const char* text : {"",
                             "-",
                             "--",
                             "---",
                             "2025-",
                             "2025-6-17",
                             "2025-06-",
                             "2025-06-17 ",
                             " 2025",
                             "25-06-17",
                             "20250617",
                             "2025/06/17",
                             "2025-06-17T08:00",
                             "12025",
                             "+025",
                             "-025",
                             "-000-06",
                             "-000-06-17",
                             "二〇二五",
                             "2025--17",
                             "--06-",
                             "--6",
                             "2025-+6",
                             "2025--6-1"}) {
        EXPECT_EQ(parse_date(text), std::nullopt) << text;
    }
}

TEST(Date, IsNotReadWhereTheCalendarHasNone) {
    for (const char* text : {"2025-13", "2025-00", "2025-06-31", "2025-06-00", "2025-02-29", "1900-02-29", "--02-30",
                             "--13-01", "0000", "0000-06-17"}) {
        EXPECT_EQ(parse_date(text), std::nullopt) << text;
    }
}

TEST(Date, IsValidWhereTheKnownPartsAgreeWithTheCalendar) {
    EXPECT_TRUE(is_valid({}));
    EXPECT_TRUE(is_valid({2000, 2, 29}));
    EXPECT_TRUE(is_valid({0, 2, 29})) << "some year has this day";
    EXPECT_TRUE(is_valid({2025, 0, 31}));
    EXPECT_FALSE(is_valid({1900, 2, 29}));
    EXPECT_FALSE(is_valid({2025, 4, 31}));
    EXPECT_FALSE(is_valid({2025, 13, 1}));
    EXPECT_FALSE(is_valid({-1, 0, 0}));
    EXPECT_FALSE(is_valid({2025, 1, 32}));
}

TEST(Date, KnowsItsPrecision) {
    EXPECT_EQ(Date{}.precision(), 0);
    EXPECT_EQ((Date{2025, 0, 0}).precision(), 1);
    EXPECT_EQ((Date{0, 6, 17}).precision(), 2);
    EXPECT_TRUE((Date{2025, 6, 17}).is_complete());
    EXPECT_FALSE((Date{0, 6, 17}).is_complete());
    EXPECT_FALSE((Date{0, 6, 17}).is_empty());
}

TEST(Date, IsOrderedByYearMonthAndDay) {
    EXPECT_LT((Date{2024, 12, 31}), (Date{2025, 1, 1}));
    EXPECT_LT((Date{2025, 1, 31}), (Date{2025, 2, 1}));
    EXPECT_LT((Date{2025, 0, 0}), (Date{2025, 1, 1})) << "an unknown part comes first";
}

TEST(PlusDays, GoesOverMonthsYearsAndLeapDays) {
    EXPECT_EQ(plus_days({2025, 6, 17}, 1), (Date{2025, 6, 18}));
    EXPECT_EQ(plus_days({2025, 6, 17}, 0), (Date{2025, 6, 17}));
    EXPECT_EQ(plus_days({2025, 1, 1}, -1), (Date{2024, 12, 31}));
    EXPECT_EQ(plus_days({2024, 2, 28}, 1), (Date{2024, 2, 29}));
    EXPECT_EQ(plus_days({2024, 2, 28}, 2), (Date{2024, 3, 1}));
    EXPECT_EQ(plus_days({2023, 2, 28}, 1), (Date{2023, 3, 1}));
    EXPECT_EQ(plus_days({2100, 2, 28}, 1), (Date{2100, 3, 1}));
    EXPECT_EQ(plus_days({2024, 3, 1}, -1), (Date{2024, 2, 29}));
    EXPECT_EQ(plus_days({2000, 1, 1}, 366), (Date{2001, 1, 1}));
}

TEST(PlusDays, IsUndoneByAsManyDaysBack) {
    for (int days = -2000; days <= 2000; days += 37)
        EXPECT_EQ(plus_days(plus_days({2024, 2, 29}, days), -days), (Date{2024, 2, 29}));
}

TEST(DaysBetween, CountsWhatPlusDaysAdds) {
    EXPECT_EQ(days_between({2024, 2, 28}, {2024, 3, 1}), 2);
    EXPECT_EQ(days_between({2023, 2, 28}, {2023, 3, 1}), 1);
    EXPECT_EQ(days_between({2025, 1, 1}, {2024, 12, 31}), -1);
    for (int days = -2000; days <= 2000; days += 37)
        EXPECT_EQ(days_between({2024, 2, 29}, plus_days({2024, 2, 29}, days)), days);
}

TEST(Date, IsReadableWithoutItsYear) {
    EXPECT_EQ(readable({0, 6, 17}), "06-17");
    EXPECT_EQ(readable({2025, 6, 17}), "2025-06-17");
    EXPECT_EQ(readable({2025, 0, 0}), "2025");
    EXPECT_EQ(readable({}), "");
}

}  // namespace
}  // namespace guanxi
