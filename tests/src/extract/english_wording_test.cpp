#include <string>

#include <gtest/gtest.h>

#include "tests/src/extract/facts_text.hpp"

// Less common ways in which English news says what the sixteen kinds of edges say: nouns instead of verbs, passives,
// participles, and compounds that hide a word which other rows ask for (state visits, relief goods). All are made up.

namespace guanxi {
namespace {

using namespace testing_extract;

const std::string fijian = "Fijian President Ratu Vakalo";
const std::string tongan = "Tongan Prime Minister Sione Ekeli";

TEST(EnglishWording, Meetings) {
    const std::string met = "met Ratu Vakalo Sione Ekeli";
    expect_relations({
        {fijian + " and " + tongan + " sat down for two hours in Apia.", met},
        {fijian + " granted an audience to " + tongan + ".", met},
        {"The encounter between " + fijian + " and " + tongan + " was brief.", met},
        {fijian + " was accorded a ceremonial welcome by " + tongan + ".", met},
        {fijian + " emerged from a two-hour meeting with " + tongan + ".", met},
        {"Samoan President Mere Lolo convened " + fijian + " and " + tongan + " in Apia.",
         "met Mere Lolo Ratu Vakalo; met Mere Lolo Sione Ekeli; " + met},
    });
}

TEST(EnglishWording, CallsAndLetters) {
    const std::string contacted = "contacted Ratu Vakalo Sione Ekeli";
    expect_relations({
        {fijian + " and " + tongan + " discussed fish in a phone call.", contacted},
        {"A letter from " + fijian + " was delivered to " + tongan + " by an envoy.", contacted},
        {"Speaking by telephone, " + fijian + " told " + tongan + " to wait.", contacted},
        {"Words of sympathy reached " + fijian + " from " + tongan + ".", contacted},
    });
}

TEST(EnglishWording, Visits) {
    expect_relations({
        {fijian + " left Suva for Tonga on Saturday.", "visited Ratu Vakalo TON"},
        {fijian + " is due to travel next to Tonga.", "visited Ratu Vakalo TON planned"},
        {fijian + " would come to Tonga in May.", "visited Ratu Vakalo TON planned"},
        {fijian + " came to power in Tonga's shadow.", ""},
        {fijian + " will pay state visits to Tonga and Samoa.",
         "visited Ratu Vakalo TON planned; visited Ratu Vakalo WSM planned"},
        {"The visit of " + fijian + " to Tonga was his first.", "visited Ratu Vakalo TON"},
        {fijian + "'s visit to Tonga has been postponed.", "visited Ratu Vakalo TON denied"},
        {"A trip by " + fijian + " to Tonga has been called off.", "visited Ratu Vakalo TON denied"},
        {fijian + " advised citizens against travelling to Tonga.", ""},
    });
}

TEST(EnglishWording, OrganizationsAndEvents) {
    expect_relations({
        {"Fiji joined NATO in 2023, and Tonga followed in 2024.",
         "member_of FJI 北大西洋公约组织; member_of TON 北大西洋公约组织"},
        {"Fiji joined NATO in 2023, and Tonga followed the news.", "member_of FJI 北大西洋公约组织"},
        {"Fiji, NATO's 30th member, waited.", "member_of FJI 北大西洋公约组织"},
        {"Fiji, a NATO member, waited.", "member_of FJI 北大西洋公约组织"},
        {"As a founding member of the Pacific Islands Forum, Fiji waited.", "member_of FJI 太平洋岛国论坛"},
        {"Fiji backed Tonga's bid to join the European Union.", "supports FJI TON"},
        {"Fiji sent Foreign Minister Ratu Vakalo to the G20 summit.", "attended Ratu Vakalo g20 summit"},
        {"Delegations from Fiji and Tonga are taking part in the Suva Water Forum.",
         "attended FJI suva water forum; attended TON suva water forum"},
        {"Fiji and Tonga were among five countries that joined the European Union last year.",
         "member_of FJI 欧洲联盟; member_of TON 欧洲联盟"},
        {"The European Union, which Fiji left in 2022, met in Apia.", "member_of FJI 欧洲联盟 denied"},
        {"Tonga, host of this year's G20 summit, waited.", "hosted TON g20 summit"},
    });
}

TEST(EnglishWording, GuestsOfEventsAndWhereTheyAreHeld) {
    const std::string samoan = "Samoan Prime Minister Tupa Leota";
    const std::string both = "attended Sione Ekeli suva water forum; attended Tupa Leota suva water forum";
    expect_relations({
        {"The Suva Water Forum opened on Monday, with " + tongan + " and " + samoan + " among the participants.", both},
        {fijian + " chaired with " + tongan + " and " + samoan + " the Suva Water Forum.",
         "attended Ratu Vakalo suva water forum; " + both},
        {tongan + " and " + samoan + " will go to Suva, where " + fijian +
             " will welcome them to the Suva Water Forum.",
         "attended Sione Ekeli suva water forum planned; attended Tupa Leota suva water forum planned; met Ratu Vakalo "
         "Sione Ekeli planned; met Ratu Vakalo Tupa Leota planned; visited Sione Ekeli FJI planned; visited Tupa Leota "
         "FJI planned"},
        {"A quarrel broke out at the Suva Water Forum, where " + fijian + " left the hall.",
         "attended Ratu Vakalo suva water forum"},
        // a city is its country's ground
        {"The Suva Water Forum was held in Cape Town.", "hosted ZAF suva water forum"},
        {"The Suva Water Forum was prepared in Cape Town.", ""},
        {"Samoa, which will hold the Suva Water Forum, waited.", "hosted WSM suva water forum planned"},
        {tongan + " hosted the Suva Water Forum, which " + fijian + " skipped.",
         "attended Ratu Vakalo suva water forum denied; attended Sione Ekeli suva water forum; hosted TON suva water "
         "forum"},
    });
}

TEST(EnglishWording, TitlesOfSeveralWordsAreNotMistakenForOneAnother) {
    expect_relations({
        {"Tongan High Representative Sione Ekeli thanked Samoa. Fijian Special Representative Ratu Vakalo prepared the "
         "ground. The High Representative met Samoan President Mere Lolo.",
         "met Mere Lolo Sione Ekeli"},
    });
}

TEST(EnglishWording, CounterpartsOfSeveralCountriesAreNamedInTheirOrder) {
    const std::string both = "met Ratu Vakalo Sione Ekeli; met Ratu Vakalo Tupa Leota";
    expect_relations({
        {fijian + " met his Tongan and Samoan counterparts, Sione Ekeli and Tupa Leota.", both},
        {fijian + " met his Tongan and Samoan counterparts Sione Ekeli and Tupa Leota in Apia.", both},
        {fijian + " met his counterparts from Tonga and Samoa, Sione Ekeli and Tupa Leota.", both},
        {fijian + " met his Tongan, Samoan and Nauruan counterparts, Sione Ekeli, Tupa Leota and Mere Lolo.",
         "met Mere Lolo Ratu Vakalo; " + both},
    });
}

TEST(EnglishWording, AgreementsMayFollowTheDayOrPlace) {
    const std::string pact =
        "party_to FJI fisheries agreement（FJI、TON，2025-07）; party_to TON fisheries "
        "agreement（FJI、TON，2025-07）";
    expect_relations({
        {"Fiji and Tonga signed on Monday a fisheries agreement.", pact},
        {"Fiji and Tonga signed in Suva a fisheries agreement.", pact},
        {"Fiji and Tonga spoke on Monday of a fisheries agreement.", ""},
    });
}

TEST(EnglishWording, WhatLeadersHadSignedBefore) {
    const std::string reef = " reef treaty（FJI、TON，2025-07）";
    expect_relations({
        // the palace is no part of the title
        {fijian + " signed the Treaty on Reef Borders in the Kadavu Palace.",
         "party_to FJI treaty on reef borders（FJI，2025-07）; signed Ratu Vakalo treaty on reef "
         "borders（FJI，2025-07）"},
        {"The rain delayed the Reef Treaty, which " + fijian + " and " + tongan + " had signed in Apia.",
         "party_to FJI" + reef + "; party_to TON" + reef + "; signed Ratu Vakalo" + reef + "; signed Sione Ekeli" +
             reef},
    });
}

TEST(EnglishWording, Witnesses) {
    const std::string witnessed = "witnessed Ratu Vakalo suva protocol（2025-07）";
    expect_relations({
        {"The signing of the Suva Protocol was presided over by " + fijian + ".", witnessed},
        {"Flanked by " + fijian + ", the ministers signed the Suva Protocol.", witnessed},
        {"With " + fijian + " looking on, the Suva Protocol was signed.", witnessed},
        {fijian + " was present when the Suva Protocol was signed.", witnessed},
    });
}

TEST(EnglishWording, SupportAndAid) {
    expect_relations({
        {"Fiji stands firmly with Tonga on the matter, Foreign Minister Ratu Vakalo said.", "supports FJI TON"},
        {"Fiji thanked Tonga for its unwavering support.", "supports TON FJI"},
        {"Tonga can count on Fiji's backing.", "supports FJI TON"},
        {"Food aid sent by Fiji reached Tonga on Sunday.", "aids FJI TON"},
        {"Fiji sent a medical brigade to Tonga after the hurricane.", "aids FJI TON"},
        {"Fiji wrote off Tonga's debt.", "aids FJI TON"},
        {"Fiji sent firefighters to help Tonga.", "aids FJI TON"},
        {"Tonga received 100 tonnes of relief goods from Fiji.", "aids FJI TON"},
        {"Tongan aircraft dropped supplies on Fiji.", "aids TON FJI"},
    });
}

TEST(EnglishWording, Opposition) {
    expect_relations({
        {"Fiji unconditionally supports Tonga.", "supports FJI TON"},
        {"Fiji declared its support for Tonga.", "supports FJI TON"},
        {"Fiji declared the Tongan ambassador persona non grata.", "opposes FJI TON"},
        {"Fiji warned Tonga not to fill the dam.", "opposes FJI TON"},
        {"Fiji demanded an apology from Tonga for the raid.", "opposes FJI TON"},
        {"Tonga's decision was criticised by Fiji.", "opposes FJI TON"},
        {"Fiji hit Tonga with duties on fish.", "opposes FJI TON"},
        {"Fiji denied Tongan allegations that it armed rebels.", "opposes FJI TON; opposes TON FJI"},
    });
}

TEST(EnglishWording, OppositionToWhoStruckFirstOrByACapital) {
    expect_relations({
        {"Fiji bombed a camp in Tonga. Tonga broke off relations two days later.", "attacks FJI TON; opposes TON FJI"},
        {"Fiji expelled two Tongan diplomats. Tonga withdrew its ambassador the next day.",
         "opposes FJI TON; opposes TON FJI"},
        {"Fiji put its relations with Tonga on hold.", "opposes FJI TON"},
        {"Fiji gave Tongan diplomats 72 hours to leave the country.", "opposes FJI TON"},
        {"Fiji answered by telling the Tongan consul to pack.", "opposes FJI TON"},
        {"Fiji itself severed relations with Tonga in 1999.", "opposes FJI TON"},
        {"Tonga fired missiles, drawing condemnation from Fiji.", "opposes FJI TON"},
        {"Fiji suspended funding to Tonga.", "opposes FJI TON"},
        {"Fiji sent the Tongan ambassador home in April.", "opposes FJI TON"},
        {"Fiji, at loggerheads with Tonga over a reef, waited.", "opposes FJI TON"},
        {"Venezuela closed its embassy in Bogota.", "opposes VEN COL"},
        // Nobody struck; nobody is said to leave.
        {"Fiji broke off relations two days later.", ""},
        {"Fiji told Tongan diplomats to wait.", ""},
        {"Fiji told its citizens in Tonga to leave the country.", ""},
    });
}

TEST(EnglishWording, ForceAndCooperation) {
    expect_relations({
        {"Tongan rockets landed in Fiji's Rewa province.", "attacks TON FJI"},
        {"Fiji works closely with Tonga on water and electricity.", "cooperates_with FJI TON"},
        {"Fiji shares intelligence with Tonga.", "cooperates_with FJI TON"},
        {"Fiji and Tonga have jointly developed a ferry.", "cooperates_with FJI TON"},
        {"The navies of Fiji and Tonga staged an exercise in the Koro Sea.", "cooperates_with FJI TON"},
    });
}

}  // namespace
}  // namespace guanxi
