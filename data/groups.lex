# groups.lex - named sets of countries that stand for their members
#
# The project's own table, written by hand from general knowledge: sets that the news
# names as one party and that are not international organisations themselves (the
# organisations have a table of their own). Names as used by Xinhua and People's
# Daily, CNA Taiwan, the Hong Kong press and the English press; Taiwanese forms are
# given in simplified script (东协十国). Codes are ISO 3166-1 alpha-3, XKX is
# user-assigned. Written 2026-11.
#
# Columns, separated by one TAB; a value that is a list separates its items by |
#   group     the row type
#   (name)    the group's name in simplified Chinese
#   zh        the names it goes by in Chinese, the name itself among them
#   en        the names it goes by in English, without "the"
#   size      the number of members, where the number is part of a name
#   members   the member countries. CODE: a member; CODE@2025-10 or CODE@2025-10-26:
#             a member since then; CODE@..2020-01: until then; CODE@1973-01-01..2020-01-31:
#             from the one to the other. Left out where the membership is not settled
#             (西方国家): the program knows the group but draws no edge from it.
#
# --- Asia ---
group	中亚五国	zh=中亚五国|中亚国家|中亚各国|中亚诸国	en=five Central Asian countries|five Central Asian states|five Central Asian nations|Central Asian countries|Central Asian states|Central Asian nations|Central Asian republics	size=5	members=KAZ|KGZ|TJK|TKM|UZB
group	东盟十国	zh=东盟十国|东盟10国|东协十国|东协10国	en=ten ASEAN countries|10 ASEAN countries|ten ASEAN member states|10 ASEAN member states|ASEAN-10	size=10	members=BRN|KHM|IDN|LAO|MYS|MMR|PHL|SGP|THA|VNM
group	东盟国家	zh=东盟国家|东盟各国|东盟成员国|东盟十一国|东盟11国|东协国家|东协各国|东协成员国|东协十一国	en=ASEAN countries|ASEAN states|ASEAN nations|ASEAN member states|ASEAN member countries|ASEAN members|11 ASEAN countries|11 ASEAN member states	members=IDN|MYS|PHL|SGP|THA|BRN@1984-01|VNM@1995-07-28|LAO@1997-07-23|MMR@1997-07-23|KHM@1999-04-30|TLS@2025-10-26
group	东南亚十一国	zh=东南亚十一国|东南亚11国	en=11 Southeast Asian countries|eleven Southeast Asian countries	size=11	members=BRN|KHM|IDN|LAO|MYS|MMR|PHL|SGP|THA|TLS|VNM
group	湄公河五国	zh=湄公河五国|湄公河国家	en=five Mekong countries|Mekong countries|Mekong River countries	size=5	members=KHM|LAO|MMR|THA|VNM
group	澜湄六国	zh=澜湄六国|澜湄国家|澜沧江—湄公河六国	en=six Lancang-Mekong countries|Lancang-Mekong countries	size=6	members=CHN|KHM|LAO|MMR|THA|VNM
group	柬老缅越四国	zh=柬老缅越四国|柬老缅越	en=CLMV countries|CLMV	size=4	members=KHM|LAO|MMR|VNM
group	南亚八国	zh=南亚八国	en=eight South Asian countries	size=8	members=AFG|BGD|BTN|IND|LKA|MDV|NPL|PAK
group	南亚七国	zh=南亚七国	en=seven South Asian countries	size=7	members=BGD|BTN|IND|LKA|MDV|NPL|PAK
group	阿富汗邻国	zh=阿富汗邻国|阿富汗六邻国|阿富汗六个邻国	en=Afghanistan's neighbors|Afghanistan's neighbours|Afghanistan's neighboring countries|Afghanistan's neighbouring countries|neighboring countries of Afghanistan|neighbouring countries of Afghanistan	members=CHN|IRN|PAK|TJK|TKM|UZB
group	两韩	zh=两韩|南北韩|朝韩两国|韩朝两国|朝韩双方|韩朝双方	en=two Koreas|both Koreas|North and South Korea	size=2	members=KOR|PRK
group	六方会谈各方	zh=六方会谈各方|六方会谈与会国|六方会谈参与国	en=parties to the six-party talks|six parties to the talks	size=6	members=CHN|JPN|KOR|PRK|RUS|USA
group	海峡两岸	zh=海峡两岸|台海两岸	en=two sides of the Taiwan Strait|both sides of the Taiwan Strait|two sides of the Taiwan Straits|both sides of the Taiwan Straits	size=2	members=CHN|TWN
group	高加索三国	zh=高加索三国|南高加索三国|外高加索三国|南高加索国家|外高加索国家	en=three South Caucasus countries|South Caucasus countries|South Caucasus states|South Caucasus nations|South Caucasian countries	size=3	members=ARM|AZE|GEO
group	里海五国	zh=里海五国|里海沿岸五国|里海沿岸国家|里海沿岸国	en=five Caspian states|Caspian littoral states|Caspian states|Caspian countries	size=5	members=AZE|IRN|KAZ|RUS|TKM
# --- Middle East and the Arab world ---
group	海湾六国	zh=海湾六国|海合会六国|海合会国家|海合会成员国|海湾合作委员会成员国|海湾合作委员会六国	en=six Gulf states|six Gulf countries|GCC countries|GCC states|GCC members|GCC member states|six GCC countries	size=6	members=ARE|BHR|KWT|OMN|QAT|SAU
group	阿盟成员国	zh=阿盟成员国|阿拉伯国家联盟成员国|22个阿拉伯国家|二十二个阿拉伯国家	en=Arab League members|Arab League member states|Arab League states|22 Arab countries|22 Arab states	members=ARE|BHR|COM|DJI|DZA|EGY|IRQ|JOR|KWT|LBN|LBY|MAR|MRT|OMN|PSE|QAT|SAU|SDN|SOM|SYR|TUN|YEM
group	断交四国	zh=断交四国	en=boycotting quartet|Arab quartet	size=4	members=ARE|BHR|EGY|SAU
group	两伊	zh=两伊	size=2	members=IRN|IRQ
group	马格里布五国	zh=马格里布五国|马格里布国家	en=Maghreb countries|Maghreb states|five Maghreb countries	size=5	members=DZA|LBY|MAR|MRT|TUN
# --- Europe ---
# the six without a date are the founders; GBR left on 2020-01-31
group	欧盟成员国	zh=欧盟成员国|欧盟国家|欧盟各国|欧盟各成员国|欧洲联盟成员国	en=EU member states|EU members|EU countries|EU nations|EU states|EU member countries|European Union member states|European Union countries|European Union members	members=BEL|DEU|FRA|ITA|LUX|NLD|DNK@1973-01-01|IRL@1973-01-01|GBR@1973-01-01..2020-01-31|GRC@1981-01-01|ESP@1986-01-01|PRT@1986-01-01|AUT@1995-01-01|FIN@1995-01-01|SWE@1995-01-01|CYP@2004-05-01|CZE@2004-05-01|EST@2004-05-01|HUN@2004-05-01|LTU@2004-05-01|LVA@2004-05-01|MLT@2004-05-01|POL@2004-05-01|SVK@2004-05-01|SVN@2004-05-01|BGR@2007-01-01|ROU@2007-01-01|HRV@2013-07-01
group	欧盟27国	zh=欧盟27国|欧盟二十七国|欧盟27个成员国	en=27 EU member states|27 EU countries|27 EU members|27 EU nations|EU-27|EU27	size=27	members=AUT|BEL|BGR|CYP|CZE|DEU|DNK|ESP|EST|FIN|FRA|GRC|HRV|HUN|IRL|ITA|LTU|LUX|LVA|MLT|NLD|POL|PRT|ROU|SVK|SVN|SWE
group	欧盟28国	zh=欧盟28国|欧盟二十八国|欧盟28个成员国	en=28 EU member states|28 EU countries|EU-28|EU28	size=28	members=AUT|BEL|BGR|CYP|CZE|DEU|DNK|ESP|EST|FIN|FRA|GBR|GRC|HRV|HUN|IRL|ITA|LTU|LUX|LVA|MLT|NLD|POL|PRT|ROU|SVK|SVN|SWE
group	欧元区国家	zh=欧元区国家|欧元区成员国|欧元区各国	en=eurozone countries|euro zone countries|euro area countries|eurozone members|eurozone member states	members=AUT|BEL|DEU|ESP|FIN|FRA|IRL|ITA|LUX|NLD|PRT|GRC@2001-01-01|SVN@2007-01-01|CYP@2008-01-01|MLT@2008-01-01|SVK@2009-01-01|EST@2011-01-01|LVA@2014-01-01|LTU@2015-01-01|HRV@2023-01-01|BGR@2026-01-01
group	申根国家	zh=申根国家|申根区国家|申根成员国	en=Schengen countries|Schengen states|Schengen members|Schengen area countries	members=BEL|DEU|ESP|FRA|LUX|NLD|PRT|ITA@1997-10-26|AUT@1997-12-01|GRC@2000-01-01|DNK@2001-03-25|FIN@2001-03-25|ISL@2001-03-25|NOR@2001-03-25|SWE@2001-03-25|CZE@2007-12-21|EST@2007-12-21|HUN@2007-12-21|LTU@2007-12-21|LVA@2007-12-21|MLT@2007-12-21|POL@2007-12-21|SVK@2007-12-21|SVN@2007-12-21|CHE@2008-12-12|LIE@2011-12-19|HRV@2023-01-01|BGR@2024-03-31|ROU@2024-03-31
group	欧盟候选国	zh=欧盟候选国|欧盟候选国家|欧盟候选成员国	en=EU candidate countries|EU candidates|EU candidate states	members=TUR@1999-12|MKD@2005-12|MNE@2010-12|SRB@2012-03|ALB@2014-06|MDA@2022-06-23|UKR@2022-06-23|BIH@2022-12-15|GEO@2023-12-14
group	北欧五国	zh=北欧五国|北欧国家|北欧各国	en=five Nordic countries|Nordic countries|Nordic states|Nordic nations|Nordics	size=5	members=DNK|FIN|ISL|NOR|SWE
group	斯堪的纳维亚三国	zh=斯堪的纳维亚三国	en=three Scandinavian countries	size=3	members=DNK|NOR|SWE
group	波罗的海三国	zh=波罗的海三国|波海三国|波罗的海国家	en=three Baltic states|three Baltic countries|Baltic states|Baltic countries|Baltic nations|Baltics	size=3	members=EST|LTU|LVA
group	北欧—波罗的海八国	zh=北欧—波罗的海八国|北欧－波罗的海八国|北欧-波罗的海八国|北欧和波罗的海八国|北欧波罗的海八国	en=Nordic-Baltic Eight|NB8|Nordic-Baltic countries|Nordic and Baltic countries	size=8	members=DNK|EST|FIN|ISL|LTU|LVA|NOR|SWE
group	比荷卢三国	zh=比荷卢三国|荷比卢三国|荷比卢	en=Benelux countries|Benelux states	size=3	members=BEL|LUX|NLD
group	维谢格拉德四国	zh=维谢格拉德四国|维谢格拉德集团国家|维谢格拉四国|维舍格勒四国	en=Visegrad Four|Visegrád Four|Visegrad countries|Visegrád countries|V4 countries|V4	size=4	members=CZE|HUN|POL|SVK
group	魏玛三国	zh=魏玛三国|魏玛三角国家|魏玛三角	en=Weimar Triangle|Weimar Triangle countries	size=3	members=DEU|FRA|POL
group	西巴尔干六国	zh=西巴尔干六国|西巴尔干国家|西巴尔干各国	en=six Western Balkan countries|Western Balkan countries|Western Balkan states|Western Balkan nations|Western Balkans Six|Western Balkan Six	size=6	members=ALB|BIH|MKD|MNE|SRB|XKX
group	中东欧16国	zh=中东欧16国|中东欧十六国|16个中东欧国家	en=16 Central and Eastern European countries|16 CEE countries|16 CEECs	size=16	members=ALB|BGR|BIH|CZE|EST|HRV|HUN|LTU|LVA|MKD|MNE|POL|ROU|SRB|SVK|SVN
group	中东欧17国	zh=中东欧17国|中东欧十七国|17个中东欧国家	en=17 Central and Eastern European countries|17 CEE countries|17 CEECs	size=17	members=ALB|BGR|BIH|CZE|EST|GRC|HRV|HUN|LTU|LVA|MKD|MNE|POL|ROU|SRB|SVK|SVN
group	中东欧14国	zh=中东欧14国|中东欧十四国|14个中东欧国家	en=14 Central and Eastern European countries|14 CEE countries	size=14	members=ALB|BGR|BIH|CZE|GRC|HRV|HUN|MKD|MNE|POL|ROU|SRB|SVK|SVN
group	中东欧国家	zh=中东欧国家	en=Central and Eastern European countries|Central and East European countries|CEE countries|CEECs
group	英法德三国	zh=英法德三国|法德英三国|德法英三国|英德法三国|欧洲三国	en=E3|European trio|European troika|three European countries|three European powers	size=3	members=DEU|FRA|GBR
group	诺曼底四国	zh=诺曼底四国|诺曼底四方	en=Normandy Four|Normandy format countries	size=4	members=DEU|FRA|RUS|UKR
group	黑海沿岸六国	zh=黑海沿岸六国|黑海六国	en=six Black Sea countries|Black Sea littoral states	size=6	members=BGR|GEO|ROU|RUS|TUR|UKR
# --- Africa ---
# the African states that keep diplomatic relations with China: all but Eswatini, since 2018-05
group	53个非洲建交国	zh=53个非洲建交国|非洲53个建交国|53个非洲国家	en=53 African countries having diplomatic relations with China|53 African countries that have diplomatic relations with China	size=53	members=AGO|BDI|BEN|BFA|BWA|CAF|CIV|CMR|COD|COG|COM|CPV|DJI|DZA|EGY|ERI|ETH|GAB|GHA|GIN|GMB|GNB|GNQ|KEN|LBR|LBY|LSO|MAR|MDG|MLI|MOZ|MRT|MUS|MWI|NAM|NER|NGA|RWA|SDN|SEN|SLE|SOM|SSD|STP|SYC|TCD|TGO|TUN|TZA|UGA|ZAF|ZMB|ZWE
group	萨赫勒三国	zh=萨赫勒三国	en=three Sahel states|three Sahel countries|three Sahelian states	size=3	members=BFA|MLI|NER
group	萨赫勒五国	zh=萨赫勒五国	en=five Sahel countries|G5 Sahel countries|G5 Sahel states	size=5	members=BFA|MLI|MRT|NER|TCD
# --- the Pacific and the Americas ---
group	太平洋岛国	zh=太平洋岛国|太平洋岛屿国家|南太平洋岛国|南太岛国	en=Pacific island countries|Pacific Island countries|Pacific Island Countries|Pacific island states|Pacific Island states|Pacific island nations|Pacific Island nations	members=COK|FJI|FSM|KIR|MHL|NIU|NRU|PLW|PNG|SLB|TON|TUV|VUT|WSM
# those that keep diplomatic relations with China
group	建交太平洋岛国	zh=建交太平洋岛国|太平洋建交岛国|建交岛国|同中国建交的太平洋岛国|与中国建交的太平洋岛国	en=Pacific island countries having diplomatic relations with China|Pacific Island Countries having diplomatic relations with China|Pacific island countries that have diplomatic relations with China	members=COK|FJI|FSM|KIR@2019-09-27|NIU|NRU@2024-01-24|PNG|SLB@2019-09-21|TON|VUT|WSM
group	北美三国	zh=北美三国|美墨加三国|美加墨三国	en=three North American countries|three Amigos|Three Amigos	size=3	members=CAN|MEX|USA
group	北三角国家	zh=北三角国家|中美洲北三角国家|中美洲北三角|北三角三国	en=Northern Triangle countries|Northern Triangle|Northern Triangle nations	size=3	members=GTM|HND|SLV
# --- great powers, nuclear questions, security ---
group	五常	zh=五常|安理会五常|联合国安理会五常|安理会五个常任理事国|联合国安理会五个常任理事国|安理会常任理事国|联合国安理会常任理事国|五个常任理事国|五大常任理事国	en=P5|five permanent members of the UN Security Council|five permanent members of the Security Council|permanent members of the UN Security Council|permanent members of the Security Council|permanent five|Permanent Five|five permanent members	size=5	members=CHN|FRA|GBR|RUS|USA
group	五核国	zh=五核国|五个核武器国家|五个核国家|五核武器国	en=five nuclear-weapon states|five nuclear weapon states|five recognized nuclear powers|N5	size=5	members=CHN|FRA|GBR|RUS|USA
# elected for two calendar years; the table knows the members of 2020 to 2026 only
group	安理会非常任理事国	zh=安理会非常任理事国|联合国安理会非常任理事国|安理会十个非常任理事国	en=non-permanent members of the UN Security Council|non-permanent members of the Security Council|elected members of the UN Security Council|elected members of the Security Council|E10	size=10	members=EST@2020-01-01..2021-12-31|NER@2020-01-01..2021-12-31|TUN@2020-01-01..2021-12-31|VCT@2020-01-01..2021-12-31|VNM@2020-01-01..2021-12-31|IND@2021-01-01..2022-12-31|IRL@2021-01-01..2022-12-31|KEN@2021-01-01..2022-12-31|MEX@2021-01-01..2022-12-31|NOR@2021-01-01..2022-12-31|ALB@2022-01-01..2023-12-31|ARE@2022-01-01..2023-12-31|BRA@2022-01-01..2023-12-31|GAB@2022-01-01..2023-12-31|GHA@2022-01-01..2023-12-31|CHE@2023-01-01..2024-12-31|ECU@2023-01-01..2024-12-31|JPN@2023-01-01..2024-12-31|MLT@2023-01-01..2024-12-31|MOZ@2023-01-01..2024-12-31|DZA@2024-01-01..2025-12-31|GUY@2024-01-01..2025-12-31|KOR@2024-01-01..2025-12-31|SLE@2024-01-01..2025-12-31|SVN@2024-01-01..2025-12-31|DNK@2025-01-01..2026-12-31|GRC@2025-01-01..2026-12-31|PAK@2025-01-01..2026-12-31|PAN@2025-01-01..2026-12-31|SOM@2025-01-01..2026-12-31|BHR@2026-01-01..2027-12-31|COD@2026-01-01..2027-12-31|COL@2026-01-01..2027-12-31|LBR@2026-01-01..2027-12-31|LVA@2026-01-01..2027-12-31
group	伊核问题六国	zh=伊核问题六国|伊朗核问题六国|伊核六国|伊朗核问题六国集团	en=P5+1|P5 plus 1|P5 plus one|E3+3|E3/EU+3|six world powers|six major powers|six powers	size=6	members=CHN|DEU|FRA|GBR|RUS|USA
group	四国集团	zh=四国集团|四国联盟	en=Group of Four|G4 nations|G4 countries	size=4	members=BRA|DEU|IND|JPN
group	五眼国家	zh=五眼国家|五眼联盟国家|五眼联盟成员国	en=Five Eyes countries|Five Eyes nations|Five Eyes members|Five Eyes partners	size=5	members=AUS|CAN|GBR|NZL|USA
group	印太四国	zh=印太四国|北约印太四国|北约印太四伙伴|亚太四国	en=IP4|Indo-Pacific Four|Indo-Pacific four|Asia-Pacific Four|AP4	size=4	members=AUS|JPN|KOR|NZL
group	北极八国	zh=北极八国	en=eight Arctic states|eight Arctic nations|eight Arctic countries|Arctic Eight	size=8	members=CAN|DNK|FIN|ISL|NOR|RUS|SWE|USA
group	北极五国	zh=北极五国|北冰洋沿岸五国|北冰洋五国	en=Arctic Five|five Arctic coastal states	size=5	members=CAN|DNK|NOR|RUS|USA
# --- the members of organisations, named as a set ---
group	七国集团成员国	zh=七国集团成员国|七国集团国家|G7国家|G7成员国|西方七国	en=G7 countries|G7 nations|G7 members|G7 member states|Group of Seven countries|Group of Seven nations	size=7	members=CAN|DEU|FRA|GBR|ITA|JPN|USA
group	上合组织成员国	zh=上合组织成员国|上合组织国家|上海合作组织成员国|上合成员国|上合国家	en=SCO member states|SCO members|SCO countries|SCO states|Shanghai Cooperation Organization member states|Shanghai Cooperation Organisation member states	members=CHN|KAZ|KGZ|RUS|TJK|UZB|IND@2017-06-09|PAK@2017-06-09|IRN@2023-07-04|BLR@2024-07-04
group	集安组织成员国	zh=集安组织成员国|集安组织国家|集体安全条约组织成员国	en=CSTO member states|CSTO members|CSTO countries	members=ARM|BLR|KAZ|KGZ|RUS|TJK
group	金砖成员国	zh=金砖成员国|金砖国家成员国|金砖各国	en=BRICS members|BRICS member states|BRICS member countries|BRICS nations|BRICS states	members=BRA|CHN|IND|RUS|ZAF@2010-12|ARE@2024-01-01|EGY@2024-01-01|ETH@2024-01-01|IRN@2024-01-01|IDN@2025-01-06
group	北约成员国	zh=北约成员国|北约国家|北约各国|北约盟国|北大西洋公约组织成员国	en=NATO members|NATO member states|NATO countries|NATO nations|NATO states|NATO allies|NATO member countries	members=BEL|CAN|DEU|DNK|ESP|FRA|GBR|GRC|ISL|ITA|LUX|NLD|NOR|PRT|TUR|USA|CZE@1999-03-12|HUN@1999-03-12|POL@1999-03-12|BGR@2004-03-29|EST@2004-03-29|LTU@2004-03-29|LVA@2004-03-29|ROU@2004-03-29|SVK@2004-03-29|SVN@2004-03-29|ALB@2009-04-01|HRV@2009-04-01|MNE@2017-06-05|MKD@2020-03-27|FIN@2023-04-04|SWE@2024-03-07
group	欧亚经济联盟成员国	zh=欧亚经济联盟成员国|欧亚经济联盟国家|欧亚经济联盟五国	en=EAEU member states|EAEU members|EAEU countries|EEU member states|Eurasian Economic Union member states|Eurasian Economic Union countries	members=BLR@2015-01-01|KAZ@2015-01-01|RUS@2015-01-01|ARM@2015-01-02|KGZ@2015-08-12
group	葡语国家	zh=葡语国家|葡语系国家|九个葡语国家|葡萄牙语国家	en=Portuguese-speaking countries|Portuguese-speaking nations|nine Portuguese-speaking countries|Lusophone countries	members=AGO|BRA|CPV|GNB|MOZ|PRT|STP|TLS|GNQ@2014-07-23
# --- groups without known members: names only, no edges are drawn from them ---
group	西方国家	zh=西方国家|西方各国	en=Western countries|Western nations|Western states|Western powers
group	欧美国家	zh=欧美国家	en=Western European and American countries
group	欧洲国家	zh=欧洲国家|欧洲各国	en=European countries|European nations|European states
group	东欧国家	zh=东欧国家	en=Eastern European countries|East European countries
group	西欧国家	zh=西欧国家	en=Western European countries|West European countries
group	南欧国家	zh=南欧国家	en=Southern European countries|southern European countries
group	中欧国家	zh=中欧国家	en=Central European countries
group	巴尔干国家	zh=巴尔干国家|巴尔干各国	en=Balkan countries|Balkan states|Balkan nations
group	地中海国家	zh=地中海国家|地中海沿岸国家	en=Mediterranean countries
group	独联体国家	zh=独联体国家|独联体成员国|独联体各国	en=CIS countries|CIS states|CIS member states
group	前苏联国家	zh=前苏联国家|原苏联国家|前苏联加盟共和国	en=former Soviet republics|former Soviet states|former Soviet countries|post-Soviet states|post-Soviet countries
group	突厥语国家	zh=突厥语国家|突厥国家	en=Turkic states|Turkic-speaking countries|Turkic-speaking states|Turkic countries
group	亚洲国家	zh=亚洲国家|亚洲各国	en=Asian countries|Asian nations|Asian states
group	东亚国家	zh=东亚国家	en=East Asian countries|East Asian nations
group	东北亚国家	zh=东北亚国家|东北亚各国	en=Northeast Asian countries|Northeast Asian nations
group	东南亚国家	zh=东南亚国家|东南亚各国	en=Southeast Asian countries|Southeast Asian nations|Southeast Asian states|South-East Asian countries
group	南亚国家	zh=南亚国家|南亚各国	en=South Asian countries|South Asian nations|South Asian states
group	亚太国家	zh=亚太国家|亚太各国	en=Asia-Pacific countries|Asia-Pacific nations
group	印太国家	zh=印太国家	en=Indo-Pacific countries|Indo-Pacific nations
group	阿拉伯国家	zh=阿拉伯国家|阿拉伯各国|阿拉伯诸国	en=Arab countries|Arab states|Arab nations
group	海湾国家	zh=海湾国家|海湾阿拉伯国家|海湾各国	en=Gulf countries|Gulf states|Gulf nations|Gulf Arab states|Gulf Arab countries|Arab Gulf states
group	中东国家	zh=中东国家|中东各国	en=Middle East countries|Middle Eastern countries|Middle Eastern nations
group	伊斯兰国家	zh=伊斯兰国家|阿拉伯伊斯兰国家|阿拉伯和伊斯兰国家	en=Islamic countries|Islamic states|Islamic nations|Arab and Islamic countries|Arab-Islamic countries
group	穆斯林国家	zh=穆斯林国家	en=Muslim countries|Muslim nations|Muslim-majority countries
group	非洲国家	zh=非洲国家|非洲各国	en=African countries|African nations|African states
group	北非国家	zh=北非国家	en=North African countries|North African states
group	西非国家	zh=西非国家|西非各国	en=West African countries|West African states|West African nations
group	东非国家	zh=东非国家|东非各国	en=East African countries|East African states|East African nations
group	中部非洲国家	zh=中部非洲国家	en=Central African countries|Central African states
group	南部非洲国家	zh=南部非洲国家	en=Southern African countries|southern African countries
group	撒哈拉以南非洲国家	zh=撒哈拉以南非洲国家	en=sub-Saharan African countries|Sub-Saharan African countries
group	萨赫勒国家	zh=萨赫勒国家|萨赫勒地区国家	en=Sahel countries|Sahel states|Sahelian countries
group	非洲之角国家	zh=非洲之角国家	en=Horn of Africa countries|countries in the Horn of Africa
group	大湖地区国家	zh=大湖地区国家|非洲大湖国家	en=Great Lakes countries
group	拉美国家	zh=拉美国家|拉美各国|拉丁美洲国家	en=Latin American countries|Latin American nations|Latin American states
group	拉美和加勒比国家	zh=拉美和加勒比国家|拉美及加勒比国家|拉丁美洲和加勒比国家	en=Latin American and Caribbean countries|LAC countries
group	加勒比国家	zh=加勒比国家|加勒比各国|加勒比岛国	en=Caribbean countries|Caribbean nations|Caribbean states|Caribbean island nations
group	加勒比建交国	zh=加勒比建交国|建交加勒比国家	en=Caribbean countries having diplomatic relations with China
group	中美洲国家	zh=中美洲国家|中美洲各国	en=Central American countries|Central American nations
group	南美国家	zh=南美国家|南美洲国家|南美各国	en=South American countries|South American nations
group	安第斯国家	zh=安第斯国家	en=Andean countries|Andean nations
group	台湾邦交国	zh=台湾邦交国|台湾的邦交国|台湾友邦|台湾所谓邦交国	en=Taiwan's diplomatic allies|Taiwan's allies
group	志愿联盟	zh=志愿联盟|意愿联盟|自愿联盟|志愿者联盟	en=Coalition of the Willing|coalition of the willing
group	全球南方国家	zh=全球南方国家	en=Global South countries|Global South nations|countries of the Global South
group	发展中国家	zh=发展中国家|广大发展中国家	en=developing countries|developing nations
group	发达国家	zh=发达国家	en=developed countries|developed nations
group	最不发达国家	zh=最不发达国家	en=least developed countries|LDCs
group	新兴市场国家	zh=新兴市场国家|新兴经济体	en=emerging-market countries|emerging economies
group	小岛屿国家	zh=小岛屿国家|小岛屿发展中国家	en=small island states|small island developing states|SIDS
group	内陆发展中国家	zh=内陆发展中国家	en=landlocked developing countries|LLDCs
group	不结盟国家	zh=不结盟国家|不结盟运动成员国	en=non-aligned countries|Non-Aligned countries|NAM countries
group	英联邦国家	zh=英联邦国家|英联邦成员国	en=Commonwealth countries|Commonwealth nations|Commonwealth members
group	法语国家	zh=法语国家|法语区国家	en=French-speaking countries|Francophone countries
group	西语国家	zh=西语国家|西班牙语国家	en=Spanish-speaking countries
group	周边国家	zh=周边国家|周边邻国	en=neighboring countries|neighbouring countries
group	共建一带一路国家	zh=共建一带一路国家|一带一路沿线国家|一带一路共建国家|共建“一带一路”国家|“一带一路”沿线国家|“一带一路”共建国家	en=Belt and Road countries|Belt and Road partner countries|BRI countries|BRI partner countries
