#include "graph/base/error.hpp"

#include <gtest/gtest.h>

namespace guanxi {
namespace {

TEST(Error, IsDescribedWithItsPlaceInFront) {
    EXPECT_EQ(describe(Error(ErrorKind::format, "expected a name", "page.txt: line 3")),
              "page.txt: line 3: expected a name");
}

TEST(Error, IsDescribedByItsMessageWhereNoPlaceIsKnown) {
    EXPECT_EQ(describe(Error(ErrorKind::usage, "no such kind")), "no such kind");
}

TEST(Error, KeepsItsKindWhereItIsCaughtAsAnException) {
    try {
        throw Error(ErrorKind::version, "too new", "graph.json");
    } catch (const std::exception& error) {
        const auto* own = dynamic_cast<const Error*>(&error);
        ASSERT_NE(own, nullptr);
        EXPECT_EQ(own->kind, ErrorKind::version);
        EXPECT_EQ(own->place, "graph.json");
        EXPECT_STREQ(own->what(), "too new");
    }
}

TEST(Diagnostic, IsEqualWhereAllMembersAre) {
    const Diagnostic first{Severity::skipped, "a.txt", "is empty"};
    EXPECT_EQ(first, (Diagnostic{Severity::skipped, "a.txt", "is empty"}));
    EXPECT_NE(first, (Diagnostic{Severity::note, "a.txt", "is empty"}));
}

}  // namespace
}  // namespace guanxi
