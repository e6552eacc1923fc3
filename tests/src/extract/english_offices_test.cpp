#include <string>

#include <gtest/gtest.h>

#include "tests/src/extract/facts_text.hpp"

// Who holds which office of whom, however English news puts the name, the country and the office. All names are made
// up.

namespace guanxi {
namespace {

using namespace testing_extract;

TEST(EnglishOffices, MayBeForWhatTheLexiconDoesNotKnow) {
    expect_offices({
        {"Fiji's Minister for Lands and Natural Resources, Ratu Vakalo, met Tongan Prime Minister Sione Ekeli.",
         "Ratu Vakalo FJI Minister for Lands and Natural Resources; Sione Ekeli TON Prime Minister"},
        {"Mere Vakalo, Deputy Prime Minister for Oceanic and Trans-Lau Integration, spoke for Fiji.",
         "Mere Vakalo FJI Deputy Prime Minister for Oceanic and Trans-Lau Integration"},
        {"Fiji's Deputy Prime Minister and Minister for Reefs, Ratu Vakalo, smiled.",
         "Ratu Vakalo FJI Deputy Prime Minister and Minister for Reefs"},
        // a name begins where no comma parts it from the office
        {"Fijian Minister for Trade Ratu Vakalo met Tongan Prime Minister Sione Ekeli.",
         "Ratu Vakalo FJI Minister for Trade; Sione Ekeli TON Prime Minister"},
        // an office without a name leaves the next one alone
        {"Fiji's Minister for Trade, Industry and Reefs met Tongan Prime Minister Sione Ekeli.",
         "Sione Ekeli TON Prime Minister"},
    });
}

TEST(EnglishOffices, OfThePostedTellWhereThatIs) {
    expect_offices({
        {"Fiji's ambassador in Nuku'alofa, Ratu Vakalo, met Tongan Prime Minister Sione Ekeli.",
         "Ratu Vakalo FJI ambassador; Sione Ekeli TON Prime Minister"},
        {"Fiji recalled its ambassador from Tonga, Ratu Vakalo.", "Ratu Vakalo FJI ambassador"},
        {"Ratu Vakalo, the Fijian ambassador in Nuku'alofa, was summoned.", "Ratu Vakalo FJI ambassador"},
    });
}

TEST(EnglishOffices, WordsBeforeThemMayTellOfTheirHolder) {
    expect_offices({
        {"Fiji's newly inaugurated president, Ratu Vakalo, met Tonga's pro-Oceanic premier, Sione Ekeli.",
         "Ratu Vakalo FJI president; Sione Ekeli TON premier"},
        {"Fiji received Tonga's ousted president, Sione Ekeli.", ""},
        // no office without its country
        {"Fiji met a pro-Oceanic president, Sione Ekeli.", ""},
    });
}

TEST(EnglishOffices, MayBeTheirsOrHis) {
    expect_offices({
        {"The European Union's foreign policy chief, Ann Bexley, came with its enlargement commissioner, Ilir Duka.",
         "Ann Bexley 欧洲联盟 foreign policy chief; Ilir Duka 欧洲联盟 enlargement commissioner"},
        {"Fijian President Ratu Vakalo had his foreign minister, Mere Tuva, speak.",
         "Mere Tuva FJI foreign minister; Ratu Vakalo FJI President"},
        {"Fijian President Ratu Vakalo arrived. His foreign minister, Mere Tuva, came later.",
         "Mere Tuva FJI foreign minister; Ratu Vakalo FJI President"},
    });
}

TEST(EnglishOffices, MayBeOfABodyOfACountry) {
    expect_offices({
        {"The speaker of Fiji's parliament, Ratu Vakalo, met Tongan Prime Minister Sione Ekeli.",
         "Ratu Vakalo FJI speaker; Sione Ekeli TON Prime Minister"},
        {"General Ratu Vakalo, head of Fiji's junta, met Tongan Prime Minister Sione Ekeli.",
         "Ratu Vakalo FJI head; Sione Ekeli TON Prime Minister"},
        {"The head of the International Atomic Energy Agency, Ann Bexley, visited Fiji.",
         "Ann Bexley 国际原子能机构 head"},
        {"The African Union met. The Commissioner for Reefs, Ann Bexley, explained why.",
         "Ann Bexley 非洲联盟 Commissioner for Reefs"},
        // a company of a country is none of its bodies
        {"Ratu Vakalo, head of Fiji's Vonucorp, smiled.", ""},
    });
}

TEST(EnglishOffices, OfACaretakerAreTheOffice) {
    expect_offices({
        {"SUVA, July 24 -- Tongan Foreign Minister Sione Ekeli spoke to Fiji.\n\nTonga waited. Caretaker Foreign "
         "Minister Ratu Vakalo called him.",
         "Ratu Vakalo FJI Caretaker Foreign Minister; Sione Ekeli TON Foreign Minister"},
    });
}

TEST(EnglishOffices, AreNotNeededInAListOfLeadersWithTheirCountries) {
    expect_relations({
        {"Fijian President Ratu Vakalo met Sione Ekeli of Tonga and Mere Lolo of Samoa.",
         "met Mere Lolo Ratu Vakalo; met Ratu Vakalo Sione Ekeli"},
        {"Fijian President Ratu Vakalo met Tonga's Sione Ekeli and Samoa's Mere Lolo.",
         "met Mere Lolo Ratu Vakalo; met Ratu Vakalo Sione Ekeli"},
        // nobody's leader is named
        {"Sione Ekeli of Tonga beat Mere Lolo of Samoa.", ""},
        {"Tonga's Sione Ekeli and Samoa's Mere Lolo won medals.", ""},
    });
}

TEST(EnglishOffices, OfSeveralAreThoseOfWhomASentenceListsWithTheirCountries) {
    expect_offices({
        {"Seventeen heads of state looked on, among them Ratu Vakalo of Fiji and Sione Ekeli of Tonga.",
         "Ratu Vakalo FJI head of state; Sione Ekeli TON head of state"},
        {"It drew three prime ministers, including Ratu Vakalo of Fiji, Sione Ekeli of Tonga and Tupa Leota of Samoa.",
         "Ratu Vakalo FJI prime minister; Sione Ekeli TON prime minister; Tupa Leota WSM prime minister"},
        // one name is no list; nobody is said to lead
        {"Presidents looked on, among them Ratu Vakalo of Fiji.", ""},
        {"Seventeen singers looked on, among them Ratu Vakalo of Fiji and Sione Ekeli of Tonga.", ""},
    });
}

TEST(EnglishOffices, OfSeveralMayBeCountedBeforeTheNames) {
    expect_offices({
        {"The reef plan was signed by the two foreign ministers, Ratu Vakalo of Fiji and Sione Ekeli of Tonga.",
         "Ratu Vakalo FJI foreign minister; Sione Ekeli TON foreign minister"},
        {"Fijian President Ratu Vakalo met Sione Ekeli. After talks between the two leaders, Ratu Vakalo smiled.",
         "Ratu Vakalo FJI President"},
    });
}

TEST(EnglishOffices, MayBeOfTheBodyNamedBefore) {
    expect_offices({
        {"The African Union met. Ann Bexley of Fiji, secretary general of the 55-nation body, explained why.",
         "Ann Bexley 非洲联盟 secretary general"},
        {"The African Union met. Ratu Vakalo stays on as chairman of the bloc.", "Ratu Vakalo 非洲联盟 chairman"},
        // no organisation is named
        {"Ratu Vakalo stays on as chairman of the bloc.", ""},
    });
}

TEST(EnglishOffices, AfterANameMayBeOneCountrysOrOfWhoActs) {
    expect_offices({
        {"Samoa waited. Fiji was glad, said Ann Bexley, the assistant secretary of state who had come.",
         "Ann Bexley USA assistant secretary of state"},
        {"Ann Bexley, the acting Fijian ambassador, warned Tonga.", "Ann Bexley FJI ambassador"},
    });
}

TEST(EnglishOffices, OfTheLeaderArePutDownForWhomTheLexiconKnowsAsOne) {
    expect_offices({
        {"Sitiveni Rabuka arrived in Tonga. Samoa waited. The Fijian leader smiled.", "兰布卡 FJI leader"},
    });
}

TEST(EnglishOffices, AreOfWhoSendsTheirHoldersOrBelongToWhatTheyHead) {
    expect_offices({
        {"Tonga waited. Fiji sent Deputy Prime Minister Ratu Vakalo.", "Ratu Vakalo FJI Deputy Prime Minister"},
        {"Trade Minister Ratu Vakalo put pen to paper for Fiji.", "Ratu Vakalo FJI Trade Minister"},
        {"Tonga waited. Fiji was represented by Premier Ratu Vakalo.", "Ratu Vakalo FJI Premier"},
        {"The International Monetary Fund, whose managing director is Ann Bexley, lent money to Fiji.",
         "Ann Bexley 国际货币基金组织 managing director"},
    });
}

TEST(EnglishOffices, MayBeWrittenByTheirFirstLetters) {
    expect_relations({
        {"External Affairs Minister Ratu Vakalo of Fiji flew to Tonga. EAM met Tongan Prime Minister Sione Ekeli.",
         "met Ratu Vakalo Sione Ekeli; visited Ratu Vakalo TON"},
        // an hour of the day
        {"Fijian Prime Minister Ratu Vakalo slept. At 8 PM Tonga condemned Samoa.", "opposes TON WSM"},
    });
}

TEST(EnglishOffices, NamesMayHoldNicknamesAndInitials) {
    expect_offices({
        {"Fijian envoy Ratu \"Rex\" Vakalo arrived.", "Ratu \"Rex\" Vakalo FJI envoy"},
        {"Fijian Deputy Prime Minister R.V. Vakalo arrived.", "R.V. Vakalo FJI Deputy Prime Minister"},
    });
}

TEST(EnglishOffices, ThatStandBeforeANameBetweenCommasAreItsOwn) {
    expect_relations({
        {"The Fijian cabinet met. The emir, Sheikh Ratu Vakalo, received Tongan Prime Minister Sione Ekeli.",
         "met Ratu Vakalo Sione Ekeli"},
    });
}

TEST(EnglishOffices, SurnamesMayBeWordsOfTheLanguage) {
    expect_offices({
        {"The African Union met. Executive Secretary Stergova Tax told Fiji so.",
         "Stergova Tax 非洲联盟 Executive Secretary"},
        {"Fijian Foreign Minister Mere King met Tongan Prime Minister Sione Ekeli.",
         "Mere King FJI Foreign Minister; Sione Ekeli TON Prime Minister"},
    });
}

TEST(EnglishActors, MinistriesAndThoseWhoSpeakForThemActForTheCountry) {
    const std::string opposes = "opposes FJI TON";
    expect_relations({
        {"A spokesman for Fiji's foreign ministry condemned Tonga.", opposes},
        {"The spokesperson of the Fijian Foreign Ministry condemned Tonga.", opposes},
        {"Fiji's reunification ministry condemned Tonga.", opposes},
        {"Fiji's Reef Affairs Council condemned Tonga.", opposes},
        {"The junta in Suva condemned Tonga.", opposes},
        // others may be posted there
        {"The troops in Suva condemned Tonga.", ""},
        {"A spokesman for the club condemned Tonga.", ""},
    });
}

}  // namespace
}  // namespace guanxi
