#include <string>

#include <gtest/gtest.h>

#include "tests/src/extract/facts_text.hpp"

// How far the names of agreements, events and projects reach in English, and what names them. All are made up.

namespace guanxi {
namespace {

using namespace testing_extract;

const std::string vakalo = "Fijian President Ratu Vakalo";

TEST(EnglishThings, NamesOfAgreementsMayTellTheirParties) {
    const auto parties = [](const std::string& name) {
        return "party_to FJI " + name + "（FJI、TON，2025-07）; party_to TON " + name + "（FJI、TON，2025-07）";
    };
    expect_relations({
        {"The Fiji-Tonga Reef Treaty has entered into force.", parties("fiji-tonga reef treaty")},
        {"A Fiji-Tonga fisheries pact has entered into force.", parties("fiji-tonga fisheries pact")},
        {"The Agreement on the path to good neighbourhood between Fiji and Tonga has entered into force.",
         parties("agreement on the path to good neighbourhood between fiji and tonga")},
        // U.S. is a word by itself
        {"The U.S.-Tonga Reef Treaty has entered into force.",
         "party_to TON u.s.-tonga reef treaty（TON、USA，2025-07）; party_to USA u.s.-tonga reef "
         "treaty（TON、USA，2025-07）"},
        {"The speech praised the Fiji-European Union Strategic Partnership.",
         "party_to FJI strategic partnership（FJI、欧洲联盟）; party_to 欧洲联盟 strategic "
         "partnership（FJI、欧洲联盟）"},
    });
}

TEST(EnglishThings, PartnershipsMayHaveANameOfTheirOwn) {
    const std::string both =
        "party_to FJI green islands partnership（FJI、TON）; party_to TON green islands "
        "partnership（FJI、TON）";
    expect_relations({
        {"Fiji and Tonga launched the Green Islands Partnership on Monday.", both},
        {"Fiji and Tonga waited. They also renewed the Green Islands Partnership.", both},
        {"Fiji and Tonga adopted the Implementation Annex to the Agreement on the path to good neighbourhood.",
         "party_to FJI implementation annex（FJI、TON，2025-07）; party_to TON implementation "
         "annex（FJI、TON，2025-07）"},
        // one word is no name, and a council is something else
        {"Fiji and Tonga renewed the Reef Partnership.", ""},
        {"Fiji and Tonga renewed the Green Islands Partnership Council.", ""},
    });
}

TEST(EnglishThings, DescriptionsOfAgreementsSayWhatTheyAreAbout) {
    const auto parties = [](const std::string& name) {
        return "party_to FJI " + name + "（FJI、TON，2025-07）; party_to TON " + name + "（FJI、TON，2025-07）";
    };
    expect_relations({
        {"Fiji and Tonga signed a treaty of friendship, good-neighbourliness and cooperation.",
         parties("treaty of friendship, good-neighbourliness and cooperation")},
        {"Fiji and Tonga signed the Memorandum of Understanding in the field of sports.",
         parties("memorandum of understanding in the field of sports")},
        {"Fiji and Tonga signed the Protocol of 1929.", parties("protocol of 1929")},
        {"Fiji and Tonga left the 2015 nuclear deal.",
         "party_to FJI 2015 nuclear deal（FJI、TON，2025-07） denied; party_to TON 2015 nuclear "
         "deal（FJI、TON，2025-07） denied"},
        // one after the other
        {"Fiji and Tonga sealed the Lau Declaration and a treaty fixing their border.",
         "party_to FJI lau declaration（FJI、TON，2025-07）; party_to FJI treaty（FJI、TON，2025-07）; party_to TON "
         "lau "
         "declaration（FJI、TON，2025-07）; party_to TON treaty（FJI、TON，2025-07）"},
        // a hall
        {"Fiji and Tonga met in the Lau Convention Centre.", ""},
    });
}

TEST(EnglishThings, AgreementsGetTheirNameLater) {
    expect_relations({
        {"Fiji and Tonga signed a deal on Monday. Under the Lau Treaty, Fiji will sell fish.",
         "party_to FJI lau treaty（FJI、TON，2025-07）; party_to TON lau treaty（FJI、TON，2025-07）"},
        // an old one is another
        {"Fiji and Tonga signed a deal on Monday. The Lau Treaty of 1962 had not helped.",
         "party_to FJI deal（FJI、TON，2025-07）; party_to TON deal（FJI、TON，2025-07）"},
    });
}

TEST(EnglishThings, AgreementsMayHaveANameBeforeTheirNoun) {
    expect_relations({
        {"Fiji and Tonga signed the Lau Union, a treaty that opens the reef.",
         "party_to FJI lau union（FJI、TON，2025-07）; party_to TON lau union（FJI、TON，2025-07）"},
        {"Fiji and Tonga signed a security pact. They had talked about the Lau Union, a treaty that opens the reef.",
         "party_to FJI lau union（FJI、TON，2025-07）; party_to TON lau union（FJI、TON，2025-07）"},
        // one after another
        {"Fiji and Tonga signed with Samoa, a treaty partner.", ""},
    });
}

TEST(EnglishThings, AgreementsThatNobodyIsSaidToSignBindThoseWhomTheTextIsAbout) {
    const auto parties = [](const std::string& name) {
        return "party_to FJI " + name + "（FJI、TON，2025-07）; party_to TON " + name + "（FJI、TON，2025-07）";
    };
    expect_relations({
        {"Fiji is a friend of Tonga. The Lau Treaty was signed in 1962.", parties("lau treaty")},
        {"The bilateral Lau Treaty, signed in 1962, has kept Fiji and Tonga at peace.", parties("lau treaty")},
        {"Fiji and Tonga held talks, and documents were signed. Among them are an agreement on fish.",
         parties("agreement on fish")},
        // of three, nobody knows which; and what is to come binds nobody
        {"Fiji is a friend of Tonga and Samoa. The Lau Treaty, signed in 1962, is old.", ""},
        {"Fiji is a friend of Tonga. The Lau Treaty was not signed.", ""},
    });
}

TEST(EnglishThings, EventsAreNamedByWhatTheyAreOfAndBySeries) {
    expect_relations({
        {vakalo + " attended the Summit of the Atolls.", "attended Ratu Vakalo summit of the atolls"},
        {vakalo + " attended the Summit for a New Reef Pact.", "attended Ratu Vakalo summit for a new reef pact"},
        {vakalo + " attended the U.S.-Tonga summit.", "attended Ratu Vakalo u.s.-tonga summit"},
        {vakalo + " attended COP29.", "attended Ratu Vakalo cop29"},
        {vakalo + " attended the World Economic Forum.", "attended Ratu Vakalo world economic forum"},
        {vakalo + " attended the 24th World Economic Forum on Africa.",
         "attended Ratu Vakalo 24th world economic forum on africa"},
    });
}

TEST(EnglishThings, MeetingsOfMinistersOfAnOrganisationAreEvents) {
    expect_relations({
        {vakalo + " attended the ASEAN Foreign Ministers meeting.",
         "attended Ratu Vakalo asean foreign ministers meeting"},
        {vakalo + " attended the SCO Council of Foreign Ministers meeting.",
         "attended Ratu Vakalo sco council of foreign ministers meeting"},
        {vakalo + " chaired the fifth round of Fiji-Tonga intergovernmental consultations.",
         "attended Ratu Vakalo fifth round of fiji-tonga intergovernmental consultations"},
        {vakalo + " attended the meeting of foreign ministers of the African Union.",
         "attended Ratu Vakalo meeting of foreign ministers of the african union"},
        // any meeting
        {vakalo + " attended an ASEAN meeting.", ""},
    });
}

TEST(EnglishThings, ProjectsMayBearOneNameWithANumber) {
    expect_relations({
        {"Fiji and Tonga are building the Vonu-1 hydropower plant.",
         "partner_in FJI vonu-1 hydropower plant; partner_in TON vonu-1 hydropower plant"},
        {"Fiji and Tonga are building the Vonu pipeline.",
         "partner_in FJI vonu pipeline; partner_in TON vonu pipeline"},
    });
}

}  // namespace
}  // namespace guanxi
