#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "tests/src/extract/facts_text.hpp"

// What the rows of data/en/patterns.lex and the rules of English read from typical sentences: everything that is said
// of who deals with whom, and nothing else. All sentences are made up.

namespace guanxi {
namespace {

using namespace testing_extract;

TEST(EnglishPatterns, PersonsAreKnownByTheirOfficesInEveryOrder) {
    expect_offices({
        {"Ishaq Marun, Fiji's foreign minister, met Tongan Prime Minister Sione Ekeli in Suva.",
         "Ishaq Marun FJI foreign minister; Sione Ekeli TON Prime Minister"},
        {"The Prime Minister of the Kingdom of Tonga, H.E. Mr. Sione Ekeli, met Fijian President Ratu Vakalo.",
         "Ratu Vakalo FJI President; Sione Ekeli TON Prime Minister"},
        {"Prime Ministers Ratu Vakalo of Fiji and Sione Ekeli of Tonga met in Apia.",
         "Ratu Vakalo FJI Prime Minister; Sione Ekeli TON Prime Minister"},
        {"Fijian Defence Minister Ratu Vakalo and his Tongan counterpart, Sione Ekeli, met in Apia.",
         "Ratu Vakalo FJI Defence Minister; Sione Ekeli TON Defence Minister"},
        {"The foreign ministers of Fiji and Tonga, Ratu Vakalo and Sione Ekeli, met in Apia.",
         "Ratu Vakalo FJI foreign minister; Sione Ekeli TON foreign minister"},
        {"Ms. VAKALO Mere, Minister for Foreign Affairs of Fiji, received H.E. Mr. Sione EKELI, President of Tonga.",
         "Sione EKELI TON President; VAKALO Mere FJI Minister for Foreign Affairs"},
        {"Fijian Foreign Ministry spokesperson Mere Tuva said Fiji condemned Tonga.", ""},
        {"Former Fijian Prime Minister Ratu Vakalo met Tongan Prime Minister Sione Ekeli.",
         "Sione Ekeli TON Prime Minister"},
    });
}

TEST(EnglishPatterns, ReferencesReachTheirCountryAndTheSpeaker) {
    expect_relations({
        // his country, its ministry: of whoever spoke or acted
        {"Fijian Prime Minister Ratu Vakalo said his country would support Tonga.", "supports FJI TON"},
        {"Fiji called the measures unjustified. \"We reject that,\" its foreign ministry said. Its government "
         "condemned "
         "Tonga.",
         "opposes FJI TON"},
        // who speaks is told after the words
        {"\"We support the Tongan government,\" Fijian Prime Minister Ratu Vakalo said.", "supports FJI TON"},
        // she: who spoke last, though the quoted sentence is about a country
        {"Fijian Prime Minister Mere Vakalo arrived. \"Tonga recognised us first,\" Vakalo recalled. She met Tongan "
         "Prime Minister Sione Ekeli in the morning.",
         "met Mere Vakalo Sione Ekeli"},
        // a pair in a headline
        {"Fiji, Tonga sign fisheries agreement\n\n    SUVA, July 24 -- The day was fine.",
         "party_to FJI fisheries agreement（FJI、TON，2025-07）; party_to TON fisheries "
         "agreement（FJI、TON，2025-07）"},
    });
}

TEST(EnglishPatterns, AgreementsAreOneThingUnderSeveralWords) {
    expect_relations({
        // the pact beside the name, the document after it
        {"Fiji and Tonga signed an interim pact, the Lau Water Compact, in Suva.",
         "party_to FJI lau water compact（FJI、TON，2025-07）; party_to TON lau water compact（FJI、TON，2025-07）"},
        {"Fiji and Tonga signed the Lau Water Compact. The document was ratified by Tonga.",
         "party_to FJI lau water compact（FJI、TON，2025-07）; party_to TON lau water compact（FJI、TON，2025-07）"},
        // a title tells its parties
        {"Joint Statement of Fiji, the Kingdom of Tonga, and Samoa\n\n    SUVA, July 24 -- The day was fine.",
         "party_to FJI joint statement of fiji, the kingdom of tonga, and samoa（FJI、TON、WSM，2025-07）; party_to "
         "TON joint "
         "statement of fiji, the kingdom of tonga, and samoa（FJI、TON、WSM，2025-07）; party_to WSM joint statement "
         "of fiji, "
         "the kingdom of tonga, and samoa（FJI、TON、WSM，2025-07）"},
    });
}

TEST(EnglishPatterns, DeedsAreReadBesideTheirVerbs) {
    const std::string vakalo = "Fijian Prime Minister Ratu Vakalo ";
    const std::string ekeli = "Tongan Prime Minister Sione Ekeli";
    expect_relations({
        {vakalo + "saw " + ekeli + " hours before the deadline.", "met Ratu Vakalo Sione Ekeli"},
        {vakalo + "rode with " + ekeli + " on the first train.", "met Ratu Vakalo Sione Ekeli"},
        {"Seated beside " + ekeli + ", " + vakalo + "smiled.", "met Ratu Vakalo Sione Ekeli"},
        {vakalo + "saw " + ekeli + " as a friend.", ""},
        {vakalo + "leaves tomorrow night for Tonga.", "visited Ratu Vakalo TON planned"},
        {vakalo + "flew home on Monday at the end of a two-day stay in Tonga.", "visited Ratu Vakalo TON"},
        {"In Tonga, " + vakalo + "conferred with " + ekeli + ".",
         "met Ratu Vakalo Sione Ekeli; visited Ratu Vakalo TON"},
        {vakalo + "left the meeting.", ""},
        {"Fiji and Tonga warned in a joint statement that prices would rise.",
         "party_to FJI joint statement（FJI、TON，2025-07）; party_to TON joint statement（FJI、TON，2025-07）"},
        {"Fiji and Tonga lifted their relations to a strategic partnership.",
         "party_to FJI strategic partnership（FJI、TON）; party_to TON strategic partnership（FJI、TON）"},
        {"Fiji has thrown out Tongan troops.", "opposes FJI TON"},
        {"Fiji and Tonga agreed to speed up work in energy.", "cooperates_with FJI TON"},
    });
}

TEST(EnglishPatterns, NounsOfSeveralWordsAndListsOfNounsAreRead) {
    expect_relations({
        {"Fiji sent aid to Tonga.", "aids FJI TON"},
        {"Fiji will offer Tonga vocational training for young staff.", "aids FJI TON planned"},
        {"Fiji responded with a ban on Tongan salmon.", "opposes FJI TON"},
        {"Tonga has received 29,000 vaccine doses donated by Fiji.", "aids FJI TON"},
        {"Fiji's troops had hit sites in Tonga.", "attacks FJI TON"},
    });
}

TEST(EnglishPatterns, ASubjectGoesOnAfterAPhraseThatBeginsLikeAClause) {
    const std::string opposes = "opposes FJI TON";
    expect_relations({
        {"Fiji, after months of silence, condemned Tonga.", opposes},
        {"Fiji, once at odds with nobody, condemned Tonga.", opposes},
        {"Fiji, since the storm of 2019, has condemned Tonga.", opposes},
        // the clause has a subject of its own
        {"Fiji, after Samoa condemned Tonga, waited.", "opposes WSM TON"},
    });
}

TEST(EnglishPatterns, ListsMayEndWithThoseWhomTheyDoNotName) {
    const std::string both = "opposes FJI WSM; opposes TON WSM";
    expect_relations({
        {"Fiji, Tonga and two other countries condemned Samoa.", both},
        {"Fiji, Tonga and the other members of the group condemned Samoa.", both},
        {"Fiji, Tonga and the rest of the bloc condemned Samoa.", both},
        {"Fiji, Tonga and their allies condemned Samoa.", both},
        {"Fiji, Tonga and others condemned Samoa.", both},
        {"Samoa was condemned by Fiji, Tonga and several other Pacific nations.", both},
        {"Not only Fiji but also Tonga condemned Samoa.", both},
        // those who have struck each other answer nobody together
        {"Fiji bombed Tonga. Nauru broke off relations with Fiji. Fiji and Tonga rejected the move.",
         "attacks FJI TON; opposes NRU FJI"},
    });
}

TEST(EnglishPatterns, ListsGoOnAfterTheirAnd) {
    const std::string vakalo = "Fijian Prime Minister Ratu Vakalo";
    const std::string ekeli = "Tongan Prime Minister Sione Ekeli";
    expect_relations({
        {"President Mere Lolo of Samoa, Chairman of the Sovereignty Council Ratu Vakalo and Prime Minister Ilir Duka "
         "of "
         "Fiji, and " +
             ekeli + " spoke by telephone.",
         "contacted Ilir Duka Mere Lolo; contacted Ilir Duka Ratu Vakalo; contacted Ilir Duka Sione Ekeli; contacted "
         "Mere "
         "Lolo Ratu Vakalo; contacted Mere Lolo Sione Ekeli; contacted Ratu Vakalo Sione Ekeli"},
        {"The Lau Treaty was signed in the presence of " + vakalo + ", visiting " + ekeli +
             " and the presidents of Samoa and Nauru.",
         "witnessed Ratu Vakalo lau treaty（2025-07）; witnessed Sione Ekeli lau treaty（2025-07）"},
        {"Samoan President Mere Lolo chaired a meeting between the Prime Minister of Fiji, Ratu Vakalo, and the Prime "
         "Minister of Tonga, Sione Ekeli, on Monday.",
         "met Mere Lolo Ratu Vakalo; met Mere Lolo Sione Ekeli; met Ratu Vakalo Sione Ekeli"},
    });
}

TEST(EnglishPatterns, OfficesWithoutACountryTakeItFromTheirContext) {
    expect_offices({
        // one country's, wherever it stands
        {"Fiji signed the treaty. Its minister stood behind Secretary of State Ann Bexley.",
         "Ann Bexley USA Secretary of State"},
        // the first country has somebody else in that office
        {"SUVA, July 24 -- Fijian Prime Minister Ratu Vakalo spoke on Tuesday.\n\nVakalo had gone to Nuku'alofa to see "
         "Prime Minister Sione Ekeli.",
         "Ratu Vakalo FJI Prime Minister; Sione Ekeli TON Prime Minister"},
        {"Fijian Defence Minister Ratu Vakalo signed the treaty and Infrastructure Minister Sione Ekeli did so for "
         "Tonga.",
         "Ratu Vakalo FJI Defence Minister; Sione Ekeli TON Infrastructure Minister"},
        {"Ratu Vakalo, a Fijian state councilor, met Tongan high representative Sione Ekeli Jr. in Apia. Ekeli smiled.",
         "Ratu Vakalo FJI state councilor; Sione Ekeli Jr. TON high representative"},
    });
}

TEST(EnglishPatterns, MeetingsAreReadInTheActiveAndThePassive) {
    expect_relations({
        {"Fijian President Ratu Vakalo hosted Tongan Prime Minister Sione Ekeli at the White House.",
         "met Ratu Vakalo Sione Ekeli"},
        {"Tongan Prime Minister Sione Ekeli was received by Fijian President Ratu Vakalo in Suva on Monday.",
         "met Ratu Vakalo Sione Ekeli"},
        {"Fijian President Ratu Vakalo and Tongan Prime Minister Sione Ekeli are to hold talks in Apia on Thursday.",
         "met Ratu Vakalo Sione Ekeli planned"},
        {"Fijian President Ratu Vakalo has ruled out meeting Tongan Prime Minister Sione Ekeli.",
         "met Ratu Vakalo Sione Ekeli denied"},
        {"Fijian President Ratu Vakalo did not meet Tongan Prime Minister Sione Ekeli.",
         "met Ratu Vakalo Sione Ekeli denied"},
        {"Fijian President Ratu Vakalo, who arrived in Tonga on Monday, will meet Tongan Prime Minister Sione Ekeli.",
         "met Ratu Vakalo Sione Ekeli planned; visited Ratu Vakalo TON"},
        {"Noting that the sea is wide, Fijian President Ratu Vakalo sat down with Tongan Prime Minister Sione Ekeli.",
         "met Ratu Vakalo Sione Ekeli"},
    });
}

TEST(EnglishPatterns, CallsAndMessagesAreReadFromEitherEnd) {
    expect_relations({
        {"Fijian President Ratu Vakalo spoke by phone with Tongan Prime Minister Sione Ekeli.",
         "contacted Ratu Vakalo Sione Ekeli"},
        {"In a phone call with Tongan Prime Minister Sione Ekeli on Monday, Fijian President Ratu Vakalo said the road "
         "was open.",
         "contacted Ratu Vakalo Sione Ekeli"},
        {"Tongan Prime Minister Sione Ekeli received a letter from Fijian President Ratu Vakalo.",
         "contacted Ratu Vakalo Sione Ekeli"},
        {"Fijian President Ratu Vakalo and Fijian Foreign Minister Mere Tuva sent messages to Tongan King Sione Ekeli "
         "and Tongan Prime Minister Semisi Fono respectively.",
         "contacted Mere Tuva Semisi Fono; contacted Ratu Vakalo Sione Ekeli"},
        {"Fijian President Ratu Vakalo called Tongan Prime Minister Sione Ekeli a liar.", ""},
    });
}

TEST(EnglishPatterns, RelativeClausesAndBothSidesOfFireAreRead) {
    expect_relations({
        {"Fijian President Ratu Vakalo, who cut ties with Tonga, spoke.", "opposes FJI TON"},
        {"Fijian and Tongan troops exchanged fire.", "attacks FJI TON; attacks TON FJI"},
        {"Fiji opposed the sanctions on Tonga.", ""},
    });
}

TEST(EnglishPatterns, VisitsAreThoseOfWhoMakesThem) {
    expect_relations({
        {"Fijian President Ratu Vakalo will pay a state visit to Tonga next week.", "visited Ratu Vakalo TON planned"},
        {"Fijian President Ratu Vakalo's visit to Tonga was postponed, Tongan Prime Minister Sione Ekeli said.",
         "visited Ratu Vakalo TON denied"},
        {"Fijian President Ratu Vakalo cancelled a trip to Tonga.", "visited Ratu Vakalo TON denied"},
        {"Tongan Prime Minister Sione Ekeli invited Fijian President Ratu Vakalo to visit Tonga.",
         "visited Ratu Vakalo TON planned"},
        {"Fijian President Ratu Vakalo arrived in Beijing for talks.", "visited Ratu Vakalo CHN"},
    });
}

TEST(EnglishPatterns, AgreementsBindThoseWhoMakeThem) {
    expect_relations({
        {"Fiji and Tonga signed a memorandum of understanding on fisheries.",
         "party_to FJI memorandum of understanding on fisheries（FJI、TON，2025-07）; party_to TON memorandum of "
         "understanding on fisheries（FJI、TON，2025-07）"},
        {"The treaty was signed by Fijian President Ratu Vakalo and Tongan Prime Minister Sione Ekeli.",
         "party_to FJI treaty（FJI、TON，2025-07）; party_to TON treaty（FJI、TON，2025-07）; signed Ratu Vakalo "
         "treaty（FJI、TON，2025-07）; signed Sione Ekeli treaty（FJI、TON，2025-07）"},
        {"A joint statement issued by Fiji and Tonga praised the sea.",
         "party_to FJI joint statement（FJI、TON，2025-07）; party_to TON joint statement（FJI、TON，2025-07）"},
        {"Tonga withdrew from the Suva Agreement.", "party_to TON suva agreement（TON，2025-07） denied"},
        {"Fiji refused to sign the Suva Declaration.", "party_to FJI suva declaration（FJI，2025-07） denied"},
        {"Fijian Foreign Minister Ratu Vakalo and Tongan Foreign Minister Sione Ekeli signed an agreement on visas in "
         "the presence of Fijian President Mere Tuva.",
         "party_to FJI agreement on visas（FJI、TON，2025-07）; party_to TON agreement on visas（FJI、TON，2025-07）; "
         "signed Ratu Vakalo agreement on visas（FJI、TON，2025-07）; signed Sione Ekeli agreement on "
         "visas（FJI、TON，2025-07）; witnessed Mere Tuva agreement on visas（FJI、TON，2025-07）"},
    });
}

TEST(EnglishPatterns, CountriesOpposeEachOtherByWhatTheyDo) {
    expect_relations({
        {"Fiji, Tonga and Samoa imposed sanctions on Vanuatu.", "opposes FJI VUT; opposes TON VUT; opposes WSM VUT"},
        {"Fiji expelled two Tongan diplomats, and Tonga summoned the Fijian ambassador.",
         "opposes FJI TON; opposes TON FJI"},
        {"Tongan diplomats were expelled by Fiji.", "opposes FJI TON"},
        {"Fiji accused Tonga of attacking a ship.", "opposes FJI TON"},
        {"Fiji vetoed a statement condemning Tonga.", ""},
        {"Fiji recalled its ambassador to Tonga.", "opposes FJI TON"},
        {"Fiji broke off ties with Tonga.", "opposes FJI TON"},
        {"Fiji urged Tonga to condemn Samoa.", ""},
        {"Canada expelled four and Ukraine 13.", ""},
    });
}

TEST(EnglishPatterns, SupportAidAndForceAreReadFromTheirVerbs) {
    expect_relations({
        {"Fiji reaffirmed its support for Tonga's sovereignty.", "supports FJI TON"},
        {"Fiji donated 50,000 tonnes of rice to Tonga.", "aids FJI TON"},
        {"Fiji will send 14 tents to Tonga.", "aids FJI TON planned"},
        {"Fiji denied that it had sent weapons to Tonga.", "aids FJI TON denied"},
        {"Tonga received a $3 million loan from Fiji.", "aids FJI TON"},
        {"Fijian forces shelled the Tongan city of Neiafu.", "attacks FJI TON"},
        {"Fiji launched air strikes on Tongan ports on Friday.", "attacks FJI TON"},
        {"Reporters asked about the attack in Tonga.", ""},
        {"Tonga said Fiji had attacked Neiafu.", ""},
        {"Tonga said Fijian ships had shelled Tonga.", "opposes TON FJI"},
    });
}

TEST(EnglishPatterns, OrganisationsEventsAndCooperationAreReadInEnglish) {
    expect_relations({
        {"Fiji joined the World Trade Organization in 1996.", "member_of FJI 世界贸易组织"},
        {"Fiji left the World Trade Organization in 2020.", "member_of FJI 世界贸易组织 denied"},
        {"Fiji hosted the 46th Pacific Islands Forum Summit.", "hosted FJI 46th pacific islands forum summit"},
        {"Fiji and Tonga agreed to step up cooperation on fisheries, tourism and climate change.",
         "cooperates_with FJI TON"},
        {"Fiji and Tonga will cooperate closely.", ""},
        {"Fiji has applied to join the World Trade Organization.", "member_of FJI 世界贸易组织 planned"},
        {"Fiji, Tonga and Samoa, known as the Contadora Group, have persuaded Kiribati to talk.",
         "member_of FJI 孔塔多拉集团; member_of TON 孔塔多拉集团; member_of WSM 孔塔多拉集团"},
        {"Fiji and Tonga, both partners in the World Trade Organization, offered to mediate.",
         "member_of FJI 世界贸易组织; member_of TON 世界贸易组织"},
        {"NATO, chaired by Fiji this year, sent monitors.", "member_of FJI 北大西洋公约组织"},
        {"The World Trade Organization groups Fiji, Tonga and Samoa.",
         "member_of FJI 世界贸易组织; member_of TON 世界贸易组织; member_of WSM 世界贸易组织"},
        {"The Suva-Apia-Neiafu pipeline links Fiji, Samoa and Tonga.",
         "partner_in FJI suva-apia-neiafu pipeline; partner_in TON suva-apia-neiafu pipeline; partner_in WSM "
         "suva-apia-neiafu pipeline"},
        {"Fijian President Ratu Vakalo attended the NATO summit in Madrid.", "attended Ratu Vakalo nato summit"},
    });
}

TEST(EnglishPatterns, AllMembersOfALargeOrganisationAreTheOrganisation) {
    expect_relations({
        {"NATO allies condemned Tonga on Thursday.", ""},  // organisations oppose nobody
        {"The 27 EU member states condemned Tonga on Thursday.", ""},
        {"The Baltic states condemned Tonga on Thursday.", "opposes EST TON; opposes LTU TON; opposes LVA TON"},
    });
}

TEST(EnglishPatterns, NamesOfCountriesInOtherNamesAreNone) {
    expect_relations({
        {"In football, Georgia beat Tennessee and stayed on top.", ""},
        {"Michael Jordan sold his stake; Jordan remains a minority owner.", ""},
        {"Turkey prices rose before the holiday.", ""},
        {"Paris Hilton met fans over French fries with a German Shepherd.", ""},
        {"China Mobile signed a contract with Air China.", ""},
    });
}

TEST(EnglishPatterns, TheArticleTellsWhatTheNamesLeaveOut) {
    expect_offices({
        {"The presidents of Fiji and Tonga met in Apia. Ratu Vakalo of Fiji said the talks were useful.",
         "Ratu Vakalo FJI president"},
        {"Ratu Vakalo of Fiji beat Sione Ekeli of Tonga in the final. Fiji thanked Tonga.", ""},
        {"Ratu Vakalo, Foreign Minister, spoke for Fiji.", "Ratu Vakalo FJI Foreign Minister"},
        {"Ratu Vakalo and Sione Ekeli, Presidents of Fiji and Tonga, met in Apia.",
         "Ratu Vakalo FJI President; Sione Ekeli TON President"},
    });
}

TEST(EnglishPatterns, WhoTakesOrHoldsAnOfficeIsToldByTheClause) {
    expect_offices({
        {"Sanna Vakalo, 34, was sworn in as prime minister of Finland on Tuesday.", "Sanna Vakalo FIN prime minister"},
        {"Ratu Vakalo was elected president of Fiji in May.", "Ratu Vakalo FJI president"},
        {"Ratu Vakalo is back as Fijian foreign minister.", "Ratu Vakalo FJI foreign minister"},
        {"Ratu Vakalo replaced Sione Ekeli as Fiji's leader on Monday.", "Ratu Vakalo FJI leader"},
        {"Tonga's king named Sione Ekeli foreign minister of Tonga.", "Sione Ekeli TON foreign minister"},
        {"Fiji sent Ratu Vakalo, who is the prime minister of Fiji.", "Ratu Vakalo FJI prime minister"},
        // What was, will be or is not; who is something else; the party of the name.
        {"Ratu Vakalo was prime minister of Fiji in the 1990s.", ""},
        {"Ratu Vakalo is set to become prime minister of Fiji.", ""},
        {"Ratu Vakalo is not the prime minister of Fiji.", ""},
        {"Ratu Vakalo became a former president of Fiji in May.", ""},
        {"Jordan Peterson was elected president of the club.", ""},
        {"The party of Ratu Vakalo is again prime minister of Fiji.", ""},
        {"Chad Wolf became captain of Fiji's team.", ""},
    });
}

TEST(EnglishPatterns, WhoeverDoesTheSameDoesItToTheSame) {
    expect_relations({
        {"Fiji severed ties with Tonga on Monday. Samoa followed suit.", "opposes FJI TON; opposes WSM TON"},
        // What was done counts, not what was said with it.
        {"Fiji severed ties with Tonga, accusing the kingdom of arming Nauru. Samoa followed suit.",
         "opposes FJI NRU; opposes FJI TON; opposes WSM TON"},
        // Nobody did anything before; somebody who did not.
        {"Fiji praised the weather. Samoa followed suit.", ""},
        {"Fiji severed ties with Tonga on Monday. Samoa did not follow suit.", "opposes FJI TON"},
    });
}

TEST(EnglishPatterns, AnOfficeAloneIsThatOfWhomTheLexiconKnowsInIt) {
    expect_offices({
        {"Vladimir Putin met Russian Speaker Ivan Volin. The President of Russia later spoke.",
         "Ivan Volin RUS Speaker; 普京 RUS President"},
        // Two from there, and the lexicon knows neither.
        {"Ratu Vakalo of Fiji met Sione Ekeli of Fiji. The president of Fiji later spoke.", ""},
    });
}

TEST(EnglishPatterns, ReferencesCountWhomTheyMean) {
    expect_relations({
        {"Fiji, Tonga and Samoa met Vanuatu's envoys. The three Pacific states expelled the ambassador of Vanuatu.",
         "opposes FJI VUT; opposes TON VUT; opposes WSM VUT"},
        {"Fiji and Tonga agreed. On both occasions the ambassador of Vanuatu was expelled.", ""},
        {"Fijian President Ratu Vakalo met Tongan President Sione Ekeli in Apia. The two spoke by telephone later.",
         "contacted Ratu Vakalo Sione Ekeli; met Ratu Vakalo Sione Ekeli"},
        {"Fiji condemned Tonga and Samoa. Vanuatu accused both of lying.",
         "opposes FJI TON; opposes FJI WSM; opposes VUT TON; opposes VUT WSM"},
    });
}

TEST(EnglishPatterns, NounsForCountriesMeanTheOneThatLiesThereOrIsNotTheSubjects) {
    expect_relations({
        {"Fijian President Ratu Vakalo met Tongan Prime Minister Sione Ekeli during a visit to the kingdom.",
         "met Ratu Vakalo Sione Ekeli; visited Ratu Vakalo TON"},
        {"Fiji and Tonga agree. Fijian President Ratu Vakalo visited the Polynesian country.",
         "visited Ratu Vakalo TON"},
        // Estonia is no Central Asian country
        {"Fiji spoke to Kazakhstan and Estonia. Fijian President Ratu Vakalo visited the Central Asian country.",
         "visited Ratu Vakalo KAZ"},
        {"Fiji praised Tonga. Samoa took the kingdom's side.", "supports WSM TON"},
        // nothing says which country
        {"Fiji and Tonga agree. Fijian President Ratu Vakalo visited the country.", ""},
    });
}

TEST(EnglishPatterns, ClausesInsideAnotherGiveTheSubjectBack) {
    expect_relations({
        {"Fijian President Ratu Vakalo, who took over as prime minister in May, spoke to Tongan President Sione Ekeli "
         "by telephone.",
         "contacted Ratu Vakalo Sione Ekeli"},
        {"The pact was praised by Fiji, by Tonga and by Samoa, which once accused Vanuatu of theft.",
         "opposes WSM VUT"},
        {"The Foreign Ministry of Fiji condemned Tonga.", "opposes FJI TON"},
        {"Fijian F-16 fighters shot down a Tongan jet.", "attacks FJI TON"},
    });
}

TEST(EnglishPatterns, AnswersGoToWhoStruckTheBlow) {
    expect_relations({
        // whoever suffered it, by a noun or a pronoun
        {"Fiji expelled two Tongan diplomats on Monday. Tonga called the move unjustified.",
         "opposes FJI TON; opposes TON FJI"},
        {"Fiji accused Tonga of theft. Tonga dismissed the charges as baseless.", "opposes FJI TON; opposes TON FJI"},
        {"Fiji closed its border with Tonga, a move that Tonga called illegal.", "opposes FJI TON; opposes TON FJI"},
        {"Fiji imposed sanctions on Tonga. Tonga condemned them.", "opposes FJI TON; opposes TON FJI"},
        // all who did it to them
        {"Fiji and Samoa severed ties with Tonga. Vanuatu expelled the ambassador of Tonga. Tonga rejected the "
         "measures.",
         "opposes FJI TON; opposes TON FJI; opposes TON VUT; opposes TON WSM; opposes VUT TON; opposes WSM TON"},
        // others against whoever used force; what they condemn is what was condemned before
        {"Fijian forces shelled Tonga. Samoa condemned the attack. Vanuatu called it reckless.",
         "attacks FJI TON; opposes VUT FJI; opposes WSM FJI"},
        {"Fijian forces shelled Tonga. The bombardment drew condemnation from Samoa.",
         "attacks FJI TON; opposes WSM FJI"},
        // no force was used; somebody else is named; nobody did anything; it was denied
        {"Fiji accused Tonga of theft. Samoa condemned the attack.", "opposes FJI TON"},
        {"Fijian forces shelled Tonga. Samoa condemned the attack on Vanuatu.", "attacks FJI TON; opposes WSM VUT"},
        {"Tonga called the election unjustified.", ""},
        {"Fijian forces shelled Tonga. Samoa refused to condemn the attack.", "attacks FJI TON"},
    });
}

TEST(EnglishPatterns, AndJoinsPartiesToADeedWithoutItsVerb) {
    const std::string vakalo = "Fijian President Ratu Vakalo ";
    expect_relations({
        {vakalo + "met Tongan President Sione Ekeli on Monday and Samoan President Tavita Fono on Tuesday.",
         "met Ratu Vakalo Sione Ekeli; met Ratu Vakalo Tavita Fono"},
        {vakalo + "will visit Tonga on Monday and Samoa on Tuesday.",
         "visited Ratu Vakalo TON planned; visited Ratu Vakalo WSM planned"},
        {"Fiji expelled two Tongan and three Samoan diplomats.", "opposes FJI TON; opposes FJI WSM"},
        {"Fiji expelled two Tongan diplomats and Samoa three.", "opposes FJI TON; opposes WSM TON"},
        {"Fiji expelled two Tongan diplomats and Tonga six Fijian ones.", "opposes FJI TON; opposes TON FJI"},
        {"Fiji sent 20 tonnes of rice to Tonga and Samoa ten.", "aids FJI TON; aids WSM TON"},
        // A verb follows: another clause.
        {vakalo + "met Tongan President Sione Ekeli on Monday and Samoan President Tavita Fono spoke.",
         "met Ratu Vakalo Sione Ekeli"},
    });
}

TEST(EnglishPatterns, EveryClauseFindsItsSubject) {
    expect_relations({
        // what is said has its own, whoever says it
        {"A diplomat said Fiji had condemned Tonga.", "opposes FJI TON"},
        {"Officials said on Monday Fiji would send rice to Tonga.", "aids FJI TON planned"},
        // some of those who did it are named; others join
        {"Several states, including Fiji, condemned Tonga.", "opposes FJI TON"},
        {"Samoa, together with Fiji, condemned Tonga.", "opposes FJI TON; opposes WSM TON"},
        // a relative clause is about whom its noun describes
        {"Fiji is one of several countries that condemned Tonga.", "opposes FJI TON"},
        {"Fiji, a small state that condemned Tonga, said nothing.", "opposes FJI TON"},
        // a verb of several words; an infinitive of one's own; the kingdom is the subject before
        {"Fiji cut ties with Tonga on Monday, calling for calm.", "opposes FJI TON"},
        {"Fiji and Tonga affirmed their resolve to press on with cooperation in fisheries.", "cooperates_with FJI TON"},
        {"Tonga is angry. The kingdom expelled the ambassador of Fiji.", "opposes TON FJI"},
        // an insertion between commas
        {"Fiji imposed, for the first time this year, sanctions on Tonga.", "opposes FJI TON"},
        // his guest, by name
        {"Fijian President Ratu Vakalo dined with his guest, Tongan President Sione Ekeli.",
         "met Ratu Vakalo Sione Ekeli"},
    });
}

TEST(EnglishPatterns, LongerPhrasesDoNotHideThoseWithWhichTheyBegin) {
    expect_relations({
        {"Fiji has been working hand in hand with Tonga on fisheries since 2020.", "cooperates_with FJI TON"},
        {"Fijian President Ratu Vakalo arrived in Tonga from Samoa.",
         "visited Ratu Vakalo TON; visited Ratu Vakalo WSM"},
        // the next word turns it round
        {"Fiji, condemned by Tonga, smiled.", "opposes TON FJI"},
    });
}

TEST(EnglishPatterns, WhoWasThereIsToldOfTheAgreementOrEventNamedBefore) {
    const std::string accord = "reef accord（FJI、TON，2025-07）";
    expect_relations({
        {"Fijian President Ratu Vakalo and Tongan Prime Minister Sione Ekeli signed the Reef Accord, which "
         "replaces the Lau Treaty.\n\nSamoan Prime Minister Mere Lolo presided over the ceremony.",
         "party_to FJI " + accord + "; party_to TON " + accord + "; signed Ratu Vakalo " + accord +
             "; signed Sione Ekeli " + accord + "; witnessed Mere Lolo " + accord},
        {"Samoa hosted the Reef Summit. Fijian President Ratu Vakalo and Tongan Prime Minister Sione Ekeli were among "
         "those taking part in the two-day gathering.",
         "attended Ratu Vakalo reef summit; attended Sione Ekeli reef summit; hosted WSM reef summit"},
    });
}

TEST(EnglishPatterns, BothAreTheLeadersOfTheSentenceWhereItNamesTwo) {
    expect_relations({
        {"Tonga spoke to Samoa. Fijian President Ratu Vakalo told Tongan Prime Minister Sione Ekeli so in May, when "
         "both "
         "visited Nepal.",
         "visited Ratu Vakalo NPL; visited Sione Ekeli NPL"},
        {"Fiji and Tonga met. A joint statement was issued by the two foreign ministries.",
         "party_to FJI joint statement（FJI、TON，2025-07）; party_to TON joint statement（FJI、TON，2025-07）"},
    });
}

TEST(EnglishPatterns, HeIsTheOnlyLeaderNamedInHisSentenceOrTheOneBefore) {
    expect_relations({
        {"Fijian President Ratu Vakalo slept. Tongan Prime Minister Sione Ekeli spoke. Suva is the first stop of Ratu "
         "Vakalo's tour. From there he travels to Samoa.",
         "visited Ratu Vakalo WSM"},
        {"Tonga slept. The news was broken by Fijian President Ratu Vakalo as he visited "
         "Samoa.",
         "visited Ratu Vakalo WSM"},
        {"Fijian President Ratu Vakalo hosted Tongan Prime Minister Sione Ekeli. The visitor flew to Samoa.",
         "met Ratu Vakalo Sione Ekeli; visited Sione Ekeli WSM"},
    });
}

TEST(EnglishPatterns, AGovernmentWithoutACountryIsThatOfWhoSpeaks) {
    expect_relations({
        {"Fijian President Ratu Vakalo said that the Administration condemned Tonga.", "opposes FJI TON"},
        // those who are posted somewhere are nobody's government
        {"Fijian President Ratu Vakalo said that the troops attacked Tonga.", ""},
    });
}

TEST(EnglishPatterns, NamesBetweenCommasBringTheirSecondCommaAlong) {
    expect_relations({
        {"Fijian President Ratu Vakalo and Tonga's prime minister, Sione Ekeli, speak by telephone.",
         "contacted Ratu Vakalo Sione Ekeli"},
    });
}

TEST(EnglishPatterns, AidWithoutItsGoalGoesWhereAllAidGoes) {
    expect_relations({
        {"A storm struck Tonga in May. Fiji sent doctors and tents. Samoa has delivered a field hospital.",
         "aids FJI TON; aids WSM TON"},
        {"Fiji sent rice to Tonga. The harbour was closed. Ships waited. Samoa flew in blankets and tents with nurses.",
         "aids FJI TON; aids WSM TON"},
        {"Fiji sent rice to Tonga. Fiji sent wheat to Vanuatu. Ships waited. Prices rose. Samoa sent doctors and "
         "tents.",
         "aids FJI TON; aids FJI VUT"},
    });
}

TEST(EnglishPatterns, WhatOthersDidIsTakenUp) {
    expect_relations({
        {"Fijian President Ratu Vakalo was received by Tongan President Sione Ekeli, as was Samoan President Tavita "
         "Fono.",
         "met Ratu Vakalo Sione Ekeli; met Sione Ekeli Tavita Fono"},
        {"Fiji condemned Tonga, as did Samoa.", "opposes FJI TON; opposes WSM TON"},
        // No deed went before.
        {"Prices rose, as did Samoa.", ""},
    });
}

TEST(EnglishPatterns, PlacesAreInTheirCountriesAndCountriesInTheirClauses) {
    expect_relations({
        {"The Lau Climate Summit opened in Suva, Fiji, on Monday.", "hosted FJI lau climate summit"},
        {"Tongan President Sione Ekeli, whose country is hosting the Lau Climate Summit, smiled.",
         "hosted TON lau climate summit"},
        // a country that begins a clause
        {"In Suva, Fiji condemned Tonga.", "opposes FJI TON"},
        // Both countries are two countries.
        {"Fiji and Tonga met. Fiji praised the United Nations. Both countries condemned Samoa.",
         "opposes FJI WSM; opposes TON WSM"},
    });
}

}  // namespace
}  // namespace guanxi
