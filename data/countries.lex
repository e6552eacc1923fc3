# countries.lex - the countries and their names
#
# The project's own table, written by hand from general knowledge: the ISO 3166-1
# three-letter codes, the UN member list, and the names as used by Xinhua and
# People's Daily (zh), by CNA Taiwan (tw), by the Hong Kong press (hk) and by the
# English press (en). Written 2026-11.
#
# One row per country, sorted by code: the 193 UN members, the two observers
# (PSE, VAT), and TWN, HKG, MAC, XKX, COK, NIU, ESH, FRO, GRL, PRI (see their note).
# A row in this table is about names in the news; it says nothing about statehood.
#
# Columns, separated by one TAB; a value that is a list separates its items by |
#   country       the row type
#   (code)        ISO 3166-1 alpha-3 (XKX is user-assigned)
#   zh            short name in mainland Chinese news, simplified script
#   zh.formal     formal name(s) in simplified script, where different from zh
#   zh.alias      other full names in simplified text, old names among them
#   zh.char       short name(s) used in pair names (中塔, 中吉乌, 坦赞) and before 方
#                 (塔方); most are ambiguous (巴 is PAK, BRA, PSE ...). Only here may
#                 a name be given twice in a row (印尼 is an alias and a pair name).
#   tw            names used in Taiwan, traditional script, where they differ from a
#                 character-by-character rendering of zh, or are the usual form there
#   hk            the same for Hong Kong, where it differs from both
#   en            short name(s) in English, without "the"
#   en.formal     formal name(s) in English, without "the"
#   en.alias      other names and abbreviations in English
#   en.adj        adjectives and words for the people
#   capital.zh    the capital; capital.tw the Taiwanese form where it differs;
#   capital.en    the English form. Several capitals: same order in zh and en.
#   seat.zh       places other than the capital that stand for the government in the
#   seat.tw       news (a palace, a street, a city where it sits), in simplified,
#   seat.en       Taiwanese and English form
#   shared        those of its names that another country has too (Congolese)
#   note          a remark for the reader of this table
#
country	AFG	zh=阿富汗	zh.formal=阿富汗伊斯兰共和国	zh.alias=阿富汗伊斯兰酋长国	zh.char=阿	en=Afghanistan	en.formal=Islamic Republic of Afghanistan	en.alias=Islamic Emirate of Afghanistan	en.adj=Afghan|Afghans	capital.zh=喀布尔	capital.en=Kabul
country	AGO	zh=安哥拉	zh.formal=安哥拉共和国	zh.char=安	en=Angola	en.formal=Republic of Angola	en.adj=Angolan|Angolans	capital.zh=罗安达	capital.tw=魯安達	capital.en=Luanda
country	ALB	zh=阿尔巴尼亚	zh.formal=阿尔巴尼亚共和国	zh.char=阿	en=Albania	en.formal=Republic of Albania	en.adj=Albanian|Albanians	capital.zh=地拉那	capital.en=Tirana
country	AND	zh=安道尔	zh.formal=安道尔公国	zh.char=安	en=Andorra	en.formal=Principality of Andorra	en.adj=Andorran|Andorrans	capital.zh=安道尔城	capital.en=Andorra la Vella
country	ARE	zh=阿联酋	zh.formal=阿拉伯联合酋长国	zh.char=阿	tw=阿拉伯聯合大公國|阿聯	en=United Arab Emirates	en.alias=UAE|U.A.E.	en.adj=Emirati|Emiratis	capital.zh=阿布扎比	capital.tw=阿布達比	capital.en=Abu Dhabi
country	ARG	zh=阿根廷	zh.formal=阿根廷共和国	zh.char=阿	en=Argentina	en.formal=Argentine Republic	en.adj=Argentine|Argentines|Argentinian|Argentinians|Argentinean	capital.zh=布宜诺斯艾利斯	capital.en=Buenos Aires	seat.zh=玫瑰宫	seat.en=Casa Rosada
country	ARM	zh=亚美尼亚	zh.formal=亚美尼亚共和国	zh.char=亚	en=Armenia	en.formal=Republic of Armenia	en.adj=Armenian|Armenians	capital.zh=埃里温	capital.tw=葉里溫	capital.en=Yerevan
country	ATG	zh=安提瓜和巴布达	zh.alias=安提瓜	zh.char=安	tw=安地卡及巴布達|安地卡	en=Antigua and Barbuda	en.alias=Antigua & Barbuda	en.adj=Antiguan|Antiguans	capital.zh=圣约翰	capital.en=St. John's|Saint John's
country	AUS	zh=澳大利亚	zh.formal=澳大利亚联邦	zh.alias=澳洲	zh.char=澳	en=Australia	en.formal=Commonwealth of Australia	en.adj=Australian|Australians	capital.zh=堪培拉	capital.tw=坎培拉	capital.en=Canberra
country	AUT	zh=奥地利	zh.formal=奥地利共和国	zh.char=奥	en=Austria	en.formal=Republic of Austria	en.adj=Austrian|Austrians	capital.zh=维也纳	capital.en=Vienna	seat.en=Ballhausplatz
country	AZE	zh=阿塞拜疆	zh.formal=阿塞拜疆共和国	zh.char=阿	tw=亞塞拜然	en=Azerbaijan	en.formal=Republic of Azerbaijan	en.adj=Azerbaijani|Azerbaijanis|Azeri|Azeris	capital.zh=巴库	capital.en=Baku
country	BDI	zh=布隆迪	zh.formal=布隆迪共和国	zh.char=布	tw=蒲隆地	en=Burundi	en.formal=Republic of Burundi	en.adj=Burundian|Burundians	capital.zh=基特加|布琼布拉	capital.en=Gitega|Bujumbura
country	BEL	zh=比利时	zh.formal=比利时王国	zh.char=比	en=Belgium	en.formal=Kingdom of Belgium	en.adj=Belgian|Belgians	capital.zh=布鲁塞尔	capital.en=Brussels	note=as a government, Brussels is the European Union
country	BEN	zh=贝宁	zh.formal=贝宁共和国	zh.char=贝	tw=貝南	en=Benin	en.formal=Republic of Benin	en.adj=Beninese|Beninois	capital.zh=波多诺伏|科托努	capital.en=Porto-Novo|Cotonou
country	BFA	zh=布基纳法索	zh.char=布	tw=布吉納法索	en=Burkina Faso	en.adj=Burkinabe|Burkinabè|Burkinabé	capital.zh=瓦加杜古	capital.en=Ouagadougou
country	BGD	zh=孟加拉国	zh.formal=孟加拉人民共和国	zh.alias=孟加拉	zh.char=孟	en=Bangladesh	en.formal=People's Republic of Bangladesh	en.adj=Bangladeshi|Bangladeshis	capital.zh=达卡	capital.en=Dhaka|Dacca
country	BGR	zh=保加利亚	zh.formal=保加利亚共和国	zh.char=保	en=Bulgaria	en.formal=Republic of Bulgaria	en.adj=Bulgarian|Bulgarians	capital.zh=索非亚	capital.tw=索菲亞	capital.en=Sofia
country	BHR	zh=巴林	zh.formal=巴林王国	zh.char=巴	en=Bahrain	en.formal=Kingdom of Bahrain	en.adj=Bahraini|Bahrainis	capital.zh=麦纳麦	capital.tw=麥納瑪	capital.en=Manama
country	BHS	zh=巴哈马	zh.formal=巴哈马国	zh.char=巴	en=Bahamas	en.formal=Commonwealth of The Bahamas|Commonwealth of the Bahamas	en.adj=Bahamian|Bahamians	capital.zh=拿骚	capital.en=Nassau
country	BIH	zh=波黑	zh.formal=波斯尼亚和黑塞哥维那	zh.char=波黑|波	tw=波士尼亞與赫塞哥維納|波士尼亞|波赫	en=Bosnia and Herzegovina	en.alias=Bosnia-Herzegovina|Bosnia & Herzegovina|Bosnia|BiH	en.adj=Bosnian|Bosnians	capital.zh=萨拉热窝	capital.tw=塞拉耶佛	capital.en=Sarajevo
country	BLR	zh=白俄罗斯	zh.formal=白俄罗斯共和国	zh.char=白	en=Belarus	en.formal=Republic of Belarus	en.alias=Byelorussia	en.adj=Belarusian|Belarusians|Belarussian|Belarussians	capital.zh=明斯克	capital.en=Minsk
country	BLZ	zh=伯利兹	zh.char=伯|贝	tw=貝里斯	en=Belize	en.adj=Belizean|Belizeans	capital.zh=贝尔莫潘	capital.tw=貝爾墨邦	capital.en=Belmopan
country	BOL	zh=玻利维亚	zh.formal=多民族玻利维亚国|玻利维亚多民族国	zh.alias=玻利维亚共和国	zh.char=玻	en=Bolivia	en.formal=Plurinational State of Bolivia	en.adj=Bolivian|Bolivians	capital.zh=拉巴斯|苏克雷	capital.en=La Paz|Sucre
country	BRA	zh=巴西	zh.formal=巴西联邦共和国	zh.char=巴	en=Brazil	en.formal=Federative Republic of Brazil	en.adj=Brazilian|Brazilians	capital.zh=巴西利亚	capital.en=Brasilia|Brasília	seat.zh=高原宫|普拉纳尔托宫|伊塔马拉蒂宫	seat.en=Planalto|Planalto Palace|Itamaraty|Itamaraty Palace
country	BRB	zh=巴巴多斯	zh.char=巴	tw=巴貝多	en=Barbados	en.adj=Barbadian|Barbadians|Bajan	capital.zh=布里奇敦	capital.tw=橋鎮	capital.en=Bridgetown
country	BRN	zh=文莱	zh.formal=文莱达鲁萨兰国	zh.alias=汶莱	zh.char=文	en=Brunei	en.formal=Brunei Darussalam|Nation of Brunei, the Abode of Peace	en.adj=Bruneian|Bruneians	capital.zh=斯里巴加湾市|斯里巴加湾	capital.en=Bandar Seri Begawan
country	BTN	zh=不丹	zh.formal=不丹王国	zh.char=不	en=Bhutan	en.formal=Kingdom of Bhutan	en.adj=Bhutanese	capital.zh=廷布	capital.tw=辛布	capital.en=Thimphu
country	BWA	zh=博茨瓦纳	zh.formal=博茨瓦纳共和国	zh.char=博	tw=波札那	en=Botswana	en.formal=Republic of Botswana	en.adj=Botswanan|Motswana|Batswana	capital.zh=哈博罗内	capital.tw=嘉柏隆里	capital.en=Gaborone
country	CAF	zh=中非共和国	en=Central African Republic	en.adj=Central African	capital.zh=班吉	capital.tw=班基	capital.en=Bangui	note=the short form 中非 is left out because it mostly means China and Africa
country	CAN	zh=加拿大	zh.char=加	en=Canada	en.adj=Canadian|Canadians	capital.zh=渥太华	capital.en=Ottawa	seat.en=Parliament Hill
country	CHE	zh=瑞士	zh.formal=瑞士联邦	zh.char=瑞	en=Switzerland	en.formal=Swiss Confederation	en.adj=Swiss	capital.zh=伯尔尼	capital.tw=伯恩	capital.en=Bern|Berne
country	CHL	zh=智利	zh.formal=智利共和国	zh.char=智	en=Chile	en.formal=Republic of Chile	en.adj=Chilean|Chileans	capital.zh=圣地亚哥	capital.tw=聖地牙哥	capital.en=Santiago	seat.zh=拉莫内达宫|莫内达宫	seat.en=La Moneda|La Moneda Palace
country	CHN	zh=中国	zh.formal=中华人民共和国	zh.alias=中国大陆	zh.char=中|华	en=China	en.formal=People's Republic of China	en.alias=PRC|P.R. China|P.R.China|Mainland China|mainland China	en.adj=Chinese	capital.zh=北京	capital.en=Beijing|Peking	seat.zh=中南海	seat.en=Zhongnanhai
country	CIV	zh=科特迪瓦	zh.formal=科特迪瓦共和国	zh.alias=象牙海岸	zh.char=科|象	en=Cote d'Ivoire|Côte d'Ivoire	en.formal=Republic of Cote d'Ivoire|Republic of Côte d'Ivoire	en.alias=Ivory Coast	en.adj=Ivorian|Ivorians|Ivoirian	capital.zh=亚穆苏克罗|阿比让	capital.en=Yamoussoukro|Abidjan
country	CMR	zh=喀麦隆	zh.formal=喀麦隆共和国	zh.char=喀	en=Cameroon	en.formal=Republic of Cameroon	en.adj=Cameroonian|Cameroonians	capital.zh=雅温得	capital.tw=雅恩德|雅溫德	capital.en=Yaounde|Yaoundé
country	COD	zh=刚果（金）	zh.formal=刚果民主共和国	zh.alias=刚果(金)|刚果金|民主刚果|扎伊尔	zh.char=刚	en=Democratic Republic of the Congo|DR Congo	en.alias=DRC|D.R. Congo|Democratic Republic of Congo|Congo-Kinshasa|Congo (Kinshasa)|Zaire|Congo DR	en.adj=Congolese	capital.zh=金沙萨	capital.tw=金夏沙	capital.en=Kinshasa	shared=Congolese
country	COG	zh=刚果（布）	zh.formal=刚果共和国	zh.alias=刚果(布)|刚果布	zh.char=刚	en=Republic of the Congo	en.alias=Congo-Brazzaville|Congo (Brazzaville)|Republic of Congo|Congo Republic	en.adj=Congolese	capital.zh=布拉柴维尔	capital.tw=布拉薩|布拉薩維爾	capital.en=Brazzaville	shared=Congolese
country	COK	zh=库克群岛	zh.char=库	en=Cook Islands	en.adj=Cook Islander|Cook Islanders	capital.zh=阿瓦鲁阿	capital.en=Avarua	note=not a UN member; self-governing in free association with New Zealand; keeps diplomatic relations of its own
country	COL	zh=哥伦比亚	zh.formal=哥伦比亚共和国	zh.char=哥	en=Colombia	en.formal=Republic of Colombia	en.adj=Colombian|Colombians	capital.zh=波哥大	capital.en=Bogota|Bogotá	seat.zh=纳里尼奥宫	seat.en=Casa de Narino|Casa de Nariño
country	COM	zh=科摩罗	zh.formal=科摩罗联盟	zh.char=科	tw=葛摩	en=Comoros	en.formal=Union of the Comoros	en.adj=Comorian|Comorians|Comoran	capital.zh=莫罗尼	capital.tw=莫洛尼	capital.en=Moroni
country	CPV	zh=佛得角	zh.formal=佛得角共和国	zh.char=佛	tw=維德角	en=Cabo Verde|Cape Verde	en.formal=Republic of Cabo Verde|Republic of Cape Verde	en.adj=Cabo Verdean|Cape Verdean|Cape Verdeans|Cabo Verdeans	capital.zh=普拉亚	capital.tw=培亞	capital.en=Praia
country	CRI	zh=哥斯达黎加	zh.formal=哥斯达黎加共和国	zh.char=哥	tw=哥斯大黎加	en=Costa Rica	en.formal=Republic of Costa Rica	en.adj=Costa Rican|Costa Ricans	capital.zh=圣何塞	capital.tw=聖荷西	capital.en=San Jose|San José
country	CUB	zh=古巴	zh.formal=古巴共和国	zh.char=古	en=Cuba	en.formal=Republic of Cuba	en.adj=Cuban|Cubans	capital.zh=哈瓦那	capital.en=Havana
country	CYP	zh=塞浦路斯	zh.formal=塞浦路斯共和国	zh.char=塞	tw=賽普勒斯|塞普勒斯	en=Cyprus	en.formal=Republic of Cyprus	en.adj=Cypriot|Cypriots	capital.zh=尼科西亚	capital.tw=尼古西亞|尼柯西亞	capital.en=Nicosia
country	CZE	zh=捷克	zh.formal=捷克共和国	zh.char=捷	en=Czech Republic|Czechia	en.adj=Czech|Czechs	capital.zh=布拉格	capital.en=Prague	seat.zh=布拉格城堡	seat.en=Prague Castle
country	DEU	zh=德国	zh.formal=德意志联邦共和国	zh.alias=联邦德国	zh.char=德	en=Germany	en.formal=Federal Republic of Germany	en.adj=German|Germans	capital.zh=柏林	capital.en=Berlin
country	DJI	zh=吉布提	zh.formal=吉布提共和国	zh.char=吉	tw=吉布地	hk=吉布堤	en=Djibouti	en.formal=Republic of Djibouti	en.adj=Djiboutian|Djiboutians	capital.zh=吉布提市	capital.en=Djibouti City
country	DMA	zh=多米尼克	zh.formal=多米尼克国	zh.alias=多米尼克联邦	zh.char=多	en=Dominica	en.formal=Commonwealth of Dominica	en.adj=Dominican|Dominicans	capital.zh=罗索	capital.tw=羅梭	capital.en=Roseau	shared=Dominican|Dominicans	note=the adjective is that of DOM too
country	DNK	zh=丹麦	zh.formal=丹麦王国	zh.char=丹	en=Denmark	en.formal=Kingdom of Denmark	en.adj=Danish|Dane|Danes	capital.zh=哥本哈根	capital.en=Copenhagen
country	DOM	zh=多米尼加	zh.formal=多米尼加共和国	zh.char=多	tw=多明尼加	en=Dominican Republic	en.adj=Dominican|Dominicans	capital.zh=圣多明各	capital.tw=聖多明哥	capital.en=Santo Domingo	shared=Dominican|Dominicans
country	DZA	zh=阿尔及利亚	zh.formal=阿尔及利亚民主人民共和国	zh.char=阿	en=Algeria	en.formal=People's Democratic Republic of Algeria	en.adj=Algerian|Algerians	capital.zh=阿尔及尔	capital.en=Algiers
country	ECU	zh=厄瓜多尔	zh.formal=厄瓜多尔共和国	zh.char=厄	tw=厄瓜多	en=Ecuador	en.formal=Republic of Ecuador	en.adj=Ecuadorian|Ecuadorians|Ecuadorean|Ecuadoreans	capital.zh=基多	capital.en=Quito
country	EGY	zh=埃及	zh.formal=阿拉伯埃及共和国|埃及阿拉伯共和国	zh.char=埃	en=Egypt	en.formal=Arab Republic of Egypt	en.adj=Egyptian|Egyptians	capital.zh=开罗	capital.en=Cairo
country	ERI	zh=厄立特里亚	zh.formal=厄立特里亚国	zh.char=厄	tw=厄利垂亞	en=Eritrea	en.formal=State of Eritrea	en.adj=Eritrean|Eritreans	capital.zh=阿斯马拉	capital.en=Asmara
country	ESH	zh=西撒哈拉	zh.formal=阿拉伯撒哈拉民主共和国	en=Western Sahara	en.formal=Sahrawi Arab Democratic Republic	en.adj=Sahrawi|Sahrawis|Saharawi	note=disputed territory; not a UN member; the Sahrawi republic is an African Union member
country	ESP	zh=西班牙	zh.formal=西班牙王国	zh.char=西	en=Spain	en.formal=Kingdom of Spain	en.adj=Spanish|Spaniard|Spaniards	capital.zh=马德里	capital.en=Madrid	seat.zh=蒙克洛亚宫	seat.en=Moncloa|Moncloa Palace
country	EST	zh=爱沙尼亚	zh.formal=爱沙尼亚共和国	zh.char=爱	en=Estonia	en.formal=Republic of Estonia	en.adj=Estonian|Estonians	capital.zh=塔林	capital.en=Tallinn
country	ETH	zh=埃塞俄比亚	zh.formal=埃塞俄比亚联邦民主共和国	zh.alias=埃塞	zh.char=埃塞|埃	tw=衣索比亞	en=Ethiopia	en.formal=Federal Democratic Republic of Ethiopia	en.adj=Ethiopian|Ethiopians	capital.zh=亚的斯亚贝巴	capital.tw=阿迪斯阿貝巴	capital.en=Addis Ababa
country	FIN	zh=芬兰	zh.formal=芬兰共和国	zh.char=芬	en=Finland	en.formal=Republic of Finland	en.adj=Finnish|Finn|Finns	capital.zh=赫尔辛基	capital.en=Helsinki
country	FJI	zh=斐济	zh.formal=斐济共和国	zh.char=斐	en=Fiji	en.formal=Republic of Fiji	en.adj=Fijian|Fijians	capital.zh=苏瓦	capital.en=Suva
country	FRA	zh=法国	zh.formal=法兰西共和国	zh.alias=法军|法兰西	zh.char=法	en=France	en.formal=French Republic	en.adj=French|Frenchman|Frenchmen	capital.zh=巴黎	capital.en=Paris	seat.zh=爱丽舍宫	seat.en=Elysee|Élysée|Elysee Palace|Élysée Palace|Quai d'Orsay
country	FRO	zh=法罗群岛	en=Faroe Islands	en.alias=Faroes	en.adj=Faroese	capital.zh=托尔斯港	capital.en=Torshavn|Tórshavn	note=self-governing part of the Kingdom of Denmark; not a UN member
country	FSM	zh=密克罗尼西亚联邦	zh.alias=密克罗尼西亚	zh.char=密	en=Micronesia	en.formal=Federated States of Micronesia	en.alias=FSM	en.adj=Micronesian|Micronesians	capital.zh=帕利基尔	capital.en=Palikir
country	GAB	zh=加蓬	zh.formal=加蓬共和国	zh.char=加	tw=加彭	en=Gabon	en.formal=Gabonese Republic	en.adj=Gabonese	capital.zh=利伯维尔	capital.en=Libreville
country	GBR	zh=英国	zh.formal=大不列颠及北爱尔兰联合王国	zh.alias=英军|大不列颠	zh.char=英	en=United Kingdom	en.formal=United Kingdom of Great Britain and Northern Ireland	en.alias=UK|U.K.|Britain|Great Britain	en.adj=British|Briton|Britons	capital.zh=伦敦	capital.en=London	seat.zh=唐宁街|唐宁街10号|白厅	seat.en=Downing Street|10 Downing Street|No. 10 Downing Street|Whitehall
country	GEO	zh=格鲁吉亚	zh.char=格|乔	tw=喬治亞	en=Georgia	en.alias=Republic of Georgia	en.adj=Georgian|Georgians	capital.zh=第比利斯	capital.tw=提比里斯|提比里西	capital.en=Tbilisi	note=Georgia is also a US state
country	GHA	zh=加纳	zh.formal=加纳共和国	zh.char=加	tw=迦納	en=Ghana	en.formal=Republic of Ghana	en.adj=Ghanaian|Ghanaians	capital.zh=阿克拉	capital.en=Accra
country	GIN	zh=几内亚	zh.formal=几内亚共和国	zh.alias=几内亚科纳克里	zh.char=几	hk=畿內亞	en=Guinea	en.formal=Republic of Guinea	en.alias=Guinea-Conakry	en.adj=Guinean|Guineans	capital.zh=科纳克里	capital.tw=柯那克里	capital.en=Conakry
country	GMB	zh=冈比亚	zh.formal=冈比亚共和国	zh.char=冈	tw=甘比亞	en=Gambia	en.formal=Republic of The Gambia|Republic of the Gambia	en.adj=Gambian|Gambians	capital.zh=班珠尔	capital.tw=班竹	capital.en=Banjul
country	GNB	zh=几内亚比绍	zh.formal=几内亚比绍共和国	zh.char=几比	tw=幾內亞比索	hk=畿內亞比紹	en=Guinea-Bissau	en.formal=Republic of Guinea-Bissau	en.alias=Guinea Bissau	en.adj=Bissau-Guinean|Bissau-Guineans	capital.zh=比绍	capital.en=Bissau
country	GNQ	zh=赤道几内亚	zh.formal=赤道几内亚共和国	zh.alias=赤几	zh.char=赤几	hk=赤道畿內亞	en=Equatorial Guinea	en.formal=Republic of Equatorial Guinea	en.adj=Equatorial Guinean|Equatoguinean|Equatoguineans	capital.zh=马拉博	capital.tw=馬拉波	capital.en=Malabo
country	GRC	zh=希腊	zh.formal=希腊共和国	zh.char=希	en=Greece	en.formal=Hellenic Republic	en.adj=Greek|Greeks	capital.zh=雅典	capital.en=Athens
country	GRD	zh=格林纳达	zh.char=格	tw=格瑞那達	en=Grenada	en.adj=Grenadian|Grenadians	capital.zh=圣乔治	capital.en=St. George's|Saint George's
country	GRL	zh=格陵兰	zh.alias=格陵兰岛	en=Greenland	en.adj=Greenlandic|Greenlander|Greenlanders	capital.zh=努克	capital.en=Nuuk	note=self-governing part of the Kingdom of Denmark; not a UN member
country	GTM	zh=危地马拉	zh.formal=危地马拉共和国	zh.char=危|瓜	tw=瓜地馬拉	en=Guatemala	en.formal=Republic of Guatemala	en.adj=Guatemalan|Guatemalans	capital.zh=危地马拉城	capital.tw=瓜地馬拉市	capital.en=Guatemala City
country	GUY	zh=圭亚那	zh.formal=圭亚那合作共和国	zh.char=圭	tw=蓋亞那	en=Guyana	en.formal=Co-operative Republic of Guyana|Cooperative Republic of Guyana	en.adj=Guyanese	capital.zh=乔治敦	capital.tw=喬治城	capital.en=Georgetown
country	HKG	zh=香港	zh.formal=中华人民共和国香港特别行政区|中国香港特别行政区	zh.alias=中国香港|香港特别行政区|香港特区	zh.char=港	en=Hong Kong	en.formal=Hong Kong Special Administrative Region|Hong Kong Special Administrative Region of the People's Republic of China	en.alias=HKSAR|Hong Kong SAR|Hongkong|Hong Kong, China	en.adj=Hongkonger|Hongkongers|Hong Konger|Hong Kongers	note=special administrative region of China since 1997-07-01
country	HND	zh=洪都拉斯	zh.formal=洪都拉斯共和国	zh.char=洪|宏	tw=宏都拉斯	en=Honduras	en.formal=Republic of Honduras	en.adj=Honduran|Hondurans	capital.zh=特古西加尔巴	capital.tw=德古西加巴	capital.en=Tegucigalpa
country	HRV	zh=克罗地亚	zh.formal=克罗地亚共和国	zh.char=克	tw=克羅埃西亞	en=Croatia	en.formal=Republic of Croatia	en.adj=Croatian|Croatians|Croat|Croats	capital.zh=萨格勒布	capital.tw=札格瑞布|札格雷布	capital.en=Zagreb
country	HTI	zh=海地	zh.formal=海地共和国	zh.char=海	en=Haiti	en.formal=Republic of Haiti	en.adj=Haitian|Haitians	capital.zh=太子港	capital.en=Port-au-Prince
country	HUN	zh=匈牙利	zh.char=匈	en=Hungary	en.adj=Hungarian|Hungarians	capital.zh=布达佩斯	capital.en=Budapest
country	IDN	zh=印度尼西亚	zh.formal=印度尼西亚共和国	zh.alias=印尼	zh.char=印尼	en=Indonesia	en.formal=Republic of Indonesia	en.adj=Indonesian|Indonesians	capital.zh=雅加达	capital.en=Jakarta	seat.en=Merdeka Palace
country	IND	zh=印度	zh.formal=印度共和国	zh.char=印	en=India	en.formal=Republic of India	en.adj=Indian|Indians	capital.zh=新德里	capital.en=New Delhi|Delhi
country	IRL	zh=爱尔兰	zh.alias=爱尔兰共和国	zh.char=爱	en=Ireland	en.alias=Republic of Ireland	en.adj=Irish	capital.zh=都柏林	capital.en=Dublin
country	IRN	zh=伊朗	zh.formal=伊朗伊斯兰共和国	zh.char=伊	en=Iran	en.formal=Islamic Republic of Iran	en.adj=Iranian|Iranians	capital.zh=德黑兰	capital.en=Tehran|Teheran
country	IRQ	zh=伊拉克	zh.formal=伊拉克共和国	zh.char=伊	en=Iraq	en.formal=Republic of Iraq	en.adj=Iraqi|Iraqis	capital.zh=巴格达	capital.en=Baghdad
country	ISL	zh=冰岛	zh.alias=冰岛共和国	zh.char=冰	en=Iceland	en.alias=Republic of Iceland	en.adj=Icelandic|Icelander|Icelanders	capital.zh=雷克雅未克	capital.tw=雷克雅維克	capital.en=Reykjavik|Reykjavík
country	ISR	zh=以色列	zh.formal=以色列国	zh.alias=以军	zh.char=以	en=Israel	en.formal=State of Israel	en.adj=Israeli|Israelis	seat.zh=特拉维夫	seat.tw=台拉維夫	seat.en=Tel Aviv	note=the status of Jerusalem is disputed, so no capital is given; Tel Aviv is listed because the news lets it stand for the government
country	ITA	zh=意大利	zh.formal=意大利共和国	zh.char=意|义	tw=義大利	en=Italy	en.formal=Italian Republic	en.adj=Italian|Italians	capital.zh=罗马	capital.en=Rome	seat.zh=基吉宫|奎里纳莱宫	seat.en=Palazzo Chigi|Chigi Palace|Quirinale|Quirinal Palace|Farnesina
country	JAM	zh=牙买加	zh.char=牙	en=Jamaica	en.adj=Jamaican|Jamaicans	capital.zh=金斯敦	capital.tw=京斯敦	capital.en=Kingston	shared=金斯敦
country	JOR	zh=约旦	zh.formal=约旦哈希姆王国	zh.char=约	en=Jordan	en.formal=Hashemite Kingdom of Jordan	en.adj=Jordanian|Jordanians	capital.zh=安曼	capital.en=Amman
country	JPN	zh=日本	zh.formal=日本国	zh.alias=日军	zh.char=日	en=Japan	en.adj=Japanese	capital.zh=东京	capital.en=Tokyo	seat.zh=永田町|霞关	seat.en=Nagatacho|Kantei|Kasumigaseki
country	KAZ	zh=哈萨克斯坦	zh.formal=哈萨克斯坦共和国	zh.char=哈	tw=哈薩克	en=Kazakhstan	en.formal=Republic of Kazakhstan	en.adj=Kazakh|Kazakhs|Kazakhstani|Kazakhstanis	capital.zh=阿斯塔纳|努尔苏丹	capital.en=Astana|Nur-Sultan	seat.zh=阿克奥尔达	seat.en=Akorda|Ak Orda	note=the capital was called Nur-Sultan from 2019-03 to 2022-09
country	KEN	zh=肯尼亚	zh.formal=肯尼亚共和国	zh.char=肯	tw=肯亞	en=Kenya	en.formal=Republic of Kenya	en.adj=Kenyan|Kenyans	capital.zh=内罗毕	capital.tw=奈洛比	capital.en=Nairobi
country	KGZ	zh=吉尔吉斯斯坦	zh.formal=吉尔吉斯共和国	zh.char=吉	tw=吉爾吉斯	en=Kyrgyzstan	en.formal=Kyrgyz Republic	en.adj=Kyrgyz|Kyrgyzstani|Kyrgyzstanis	capital.zh=比什凯克	capital.tw=比斯凱克	capital.en=Bishkek
country	KHM	zh=柬埔寨	zh.formal=柬埔寨王国	zh.char=柬	en=Cambodia	en.formal=Kingdom of Cambodia	en.alias=Kampuchea	en.adj=Cambodian|Cambodians	capital.zh=金边	capital.en=Phnom Penh
country	KIR	zh=基里巴斯	zh.formal=基里巴斯共和国	zh.char=基|吉	tw=吉里巴斯	en=Kiribati	en.formal=Republic of Kiribati	en.adj=I-Kiribati	capital.zh=塔拉瓦	capital.en=Tarawa|South Tarawa
country	KNA	zh=圣基茨和尼维斯	zh.formal=圣基茨和尼维斯联邦	zh.alias=圣基茨|圣克里斯托弗和尼维斯	zh.char=圣基|圣	tw=聖克里斯多福及尼維斯|聖克里斯多福|聖克里斯多福與尼維斯	en=Saint Kitts and Nevis|St. Kitts and Nevis|St Kitts and Nevis	en.formal=Federation of Saint Kitts and Nevis|Federation of Saint Christopher and Nevis	en.alias=St. Kitts|St. Kitts & Nevis	en.adj=Kittitian|Kittitians	capital.zh=巴斯特尔	capital.tw=巴士底	capital.en=Basseterre
country	KOR	zh=韩国	zh.formal=大韩民国	zh.alias=韩军|南朝鲜	zh.char=韩	tw=南韓|韓國	en=South Korea	en.formal=Republic of Korea	en.alias=ROK|S. Korea|S.Korea|Korea Republic|R.O.K.	en.adj=South Korean|South Koreans|Korean|Koreans	capital.zh=首尔	capital.tw=漢城	capital.en=Seoul	seat.zh=青瓦台	seat.en=Blue House|Cheong Wa Dae	shared=Korean|Koreans
country	KWT	zh=科威特	zh.formal=科威特国	zh.char=科	en=Kuwait	en.formal=State of Kuwait	en.adj=Kuwaiti|Kuwaitis	capital.zh=科威特城	capital.tw=科威特市	capital.en=Kuwait City
country	LAO	zh=老挝	zh.formal=老挝人民民主共和国	zh.char=老|寮	tw=寮國	en=Laos	en.formal=Lao People's Democratic Republic	en.alias=Lao PDR|LPDR	en.adj=Lao|Laotian|Laotians	capital.zh=万象	capital.tw=永珍	capital.en=Vientiane
country	LBN	zh=黎巴嫩	zh.formal=黎巴嫩共和国	zh.char=黎	en=Lebanon	en.formal=Lebanese Republic|Republic of Lebanon	en.adj=Lebanese	capital.zh=贝鲁特	capital.en=Beirut	seat.zh=巴卜达宫	seat.en=Baabda Palace
country	LBR	zh=利比里亚	zh.formal=利比里亚共和国	zh.char=利	tw=賴比瑞亞	en=Liberia	en.formal=Republic of Liberia	en.adj=Liberian|Liberians	capital.zh=蒙罗维亚	capital.en=Monrovia
country	LBY	zh=利比亚	zh.formal=利比亚国	zh.char=利	en=Libya	en.formal=State of Libya	en.adj=Libyan|Libyans	capital.zh=的黎波里	capital.en=Tripoli
country	LCA	zh=圣卢西亚	zh.char=圣卢|圣	tw=聖露西亞	en=Saint Lucia|St. Lucia|St Lucia	en.adj=Saint Lucian|St. Lucian|Saint Lucians	capital.zh=卡斯特里	capital.tw=卡斯翠|卡斯翠市	capital.en=Castries
country	LIE	zh=列支敦士登	zh.formal=列支敦士登公国	zh.char=列	tw=列支敦斯登	en=Liechtenstein	en.formal=Principality of Liechtenstein	en.adj=Liechtensteiner|Liechtensteiners	capital.zh=瓦杜兹	capital.en=Vaduz
country	LKA	zh=斯里兰卡	zh.formal=斯里兰卡民主社会主义共和国	zh.alias=锡兰	zh.char=斯	en=Sri Lanka	en.formal=Democratic Socialist Republic of Sri Lanka	en.alias=Ceylon	en.adj=Sri Lankan|Sri Lankans	capital.zh=科伦坡	capital.tw=可倫坡	capital.en=Colombo
country	LSO	zh=莱索托	zh.formal=莱索托王国	zh.char=莱	tw=賴索托	en=Lesotho	en.formal=Kingdom of Lesotho	en.adj=Basotho|Mosotho	capital.zh=马塞卢	capital.en=Maseru
country	LTU	zh=立陶宛	zh.formal=立陶宛共和国	zh.char=立	en=Lithuania	en.formal=Republic of Lithuania	en.adj=Lithuanian|Lithuanians	capital.zh=维尔纽斯	capital.en=Vilnius
country	LUX	zh=卢森堡	zh.formal=卢森堡大公国	zh.char=卢	en=Luxembourg	en.formal=Grand Duchy of Luxembourg	en.adj=Luxembourgish|Luxembourger|Luxembourgers	capital.zh=卢森堡市	capital.en=Luxembourg City
country	LVA	zh=拉脱维亚	zh.formal=拉脱维亚共和国	zh.char=拉	en=Latvia	en.formal=Republic of Latvia	en.adj=Latvian|Latvians	capital.zh=里加	capital.en=Riga
country	MAC	zh=澳门	zh.formal=中华人民共和国澳门特别行政区|中国澳门特别行政区	zh.alias=中国澳门|澳门特别行政区|澳门特区	zh.char=澳	en=Macao|Macau	en.formal=Macao Special Administrative Region|Macao Special Administrative Region of the People's Republic of China	en.alias=Macao SAR|Macau SAR|Macao, China	en.adj=Macanese	note=special administrative region of China since 1999-12-20
country	MAR	zh=摩洛哥	zh.formal=摩洛哥王国	zh.char=摩	en=Morocco	en.formal=Kingdom of Morocco	en.adj=Moroccan|Moroccans	capital.zh=拉巴特	capital.en=Rabat
country	MCO	zh=摩纳哥	zh.formal=摩纳哥公国	zh.char=摩	en=Monaco	en.formal=Principality of Monaco	en.adj=Monegasque|Monegasques|Monacan
country	MDA	zh=摩尔多瓦	zh.formal=摩尔多瓦共和国	zh.alias=摩尔达维亚	zh.char=摩	en=Moldova	en.formal=Republic of Moldova	en.adj=Moldovan|Moldovans	capital.zh=基希讷乌	capital.tw=奇西瑙	capital.en=Chisinau|Chișinău|Kishinev
country	MDG	zh=马达加斯加	zh.formal=马达加斯加共和国	zh.char=马	en=Madagascar	en.formal=Republic of Madagascar	en.adj=Malagasy|Madagascan|Madagascans	capital.zh=塔那那利佛	capital.tw=安塔那那利佛	capital.en=Antananarivo
country	MDV	zh=马尔代夫	zh.formal=马尔代夫共和国	zh.char=马	tw=馬爾地夫	en=Maldives	en.formal=Republic of Maldives|Republic of the Maldives	en.adj=Maldivian|Maldivians	capital.zh=马累	capital.tw=馬列	capital.en=Malé	note=the plain spelling Male is left out because it is an English word
country	MEX	zh=墨西哥	zh.formal=墨西哥合众国	zh.char=墨	en=Mexico	en.formal=United Mexican States	en.adj=Mexican|Mexicans	capital.zh=墨西哥城	capital.tw=墨西哥市	capital.en=Mexico City
country	MHL	zh=马绍尔群岛	zh.formal=马绍尔群岛共和国	zh.alias=马绍尔	zh.char=马	en=Marshall Islands	en.formal=Republic of the Marshall Islands	en.alias=RMI	en.adj=Marshallese	capital.zh=马朱罗	capital.tw=馬久羅	capital.en=Majuro
country	MKD	zh=北马其顿	zh.formal=北马其顿共和国	zh.alias=马其顿|马其顿共和国|前南斯拉夫马其顿共和国|前南马其顿	zh.char=北马|马	en=North Macedonia	en.formal=Republic of North Macedonia	en.alias=Macedonia|FYROM|Former Yugoslav Republic of Macedonia	en.adj=North Macedonian|Macedonian|Macedonians	capital.zh=斯科普里	capital.tw=史高比耶	capital.en=Skopje
country	MLI	zh=马里	zh.formal=马里共和国	zh.char=马	tw=馬利	en=Mali	en.formal=Republic of Mali	en.adj=Malian|Malians	capital.zh=巴马科	capital.en=Bamako
country	MLT	zh=马耳他	zh.formal=马耳他共和国	zh.char=马	tw=馬爾他	en=Malta	en.formal=Republic of Malta	en.adj=Maltese	capital.zh=瓦莱塔	capital.tw=瓦勒他|法勒他	capital.en=Valletta
country	MMR	zh=缅甸	zh.formal=缅甸联邦共和国	zh.alias=缅甸联邦	zh.char=缅	en=Myanmar	en.formal=Republic of the Union of Myanmar	en.alias=Burma|Union of Burma	en.adj=Burmese|Myanma	capital.zh=内比都	capital.tw=奈比多|奈比都	capital.en=Naypyidaw|Nay Pyi Taw|Naypyitaw
country	MNE	zh=黑山	zh.alias=黑山共和国	zh.char=黑	tw=蒙特內哥羅	en=Montenegro	en.adj=Montenegrin|Montenegrins	capital.zh=波德戈里察	capital.tw=波德里查	capital.en=Podgorica
country	MNG	zh=蒙古国	zh.alias=蒙古	zh.char=蒙	en=Mongolia	en.adj=Mongolian|Mongolians|Mongol|Mongols	capital.zh=乌兰巴托	capital.en=Ulan Bator|Ulaanbaatar|Ulaan Baatar	note=蒙古 must not be taken out of 内蒙古, Mongolia not out of Inner Mongolia
country	MOZ	zh=莫桑比克	zh.formal=莫桑比克共和国	zh.char=莫	tw=莫三比克	en=Mozambique	en.formal=Republic of Mozambique	en.adj=Mozambican|Mozambicans	capital.zh=马普托	capital.tw=馬布多|馬布托	capital.en=Maputo
country	MRT	zh=毛里塔尼亚	zh.formal=毛里塔尼亚伊斯兰共和国	zh.alias=毛塔	zh.char=毛	tw=茅利塔尼亞	en=Mauritania	en.formal=Islamic Republic of Mauritania	en.adj=Mauritanian|Mauritanians	capital.zh=努瓦克肖特	capital.tw=諾克少	capital.en=Nouakchott
country	MUS	zh=毛里求斯	zh.formal=毛里求斯共和国	zh.char=毛	tw=模里西斯	hk=毛里裘斯	en=Mauritius	en.formal=Republic of Mauritius	en.adj=Mauritian|Mauritians	capital.zh=路易港	capital.tw=路易士港	capital.en=Port Louis
country	MWI	zh=马拉维	zh.formal=马拉维共和国	zh.char=马	tw=馬拉威	en=Malawi	en.formal=Republic of Malawi	en.adj=Malawian|Malawians	capital.zh=利隆圭	capital.tw=里朗威	capital.en=Lilongwe
country	MYS	zh=马来西亚	zh.char=马	en=Malaysia	en.adj=Malaysian|Malaysians	capital.zh=吉隆坡|布特拉贾亚	capital.en=Kuala Lumpur|Putrajaya
country	NAM	zh=纳米比亚	zh.formal=纳米比亚共和国	zh.char=纳	en=Namibia	en.formal=Republic of Namibia	en.adj=Namibian|Namibians	capital.zh=温得和克	capital.tw=溫荷克|文胡克	capital.en=Windhoek
country	NER	zh=尼日尔	zh.formal=尼日尔共和国	zh.char=尼	tw=尼日	en=Niger	en.formal=Republic of the Niger|Republic of Niger	en.adj=Nigerien|Nigeriens	capital.zh=尼亚美	capital.tw=尼阿美	capital.en=Niamey
country	NGA	zh=尼日利亚	zh.formal=尼日利亚联邦共和国	zh.char=尼|奈	tw=奈及利亞	en=Nigeria	en.formal=Federal Republic of Nigeria	en.adj=Nigerian|Nigerians	capital.zh=阿布贾	capital.tw=阿布加|阿布札	capital.en=Abuja	seat.en=Aso Rock
country	NIC	zh=尼加拉瓜	zh.formal=尼加拉瓜共和国	zh.char=尼	en=Nicaragua	en.formal=Republic of Nicaragua	en.adj=Nicaraguan|Nicaraguans	capital.zh=马那瓜	capital.tw=馬拿瓜	capital.en=Managua
country	NIU	zh=纽埃	zh.char=纽	en=Niue	en.adj=Niuean|Niueans	capital.zh=阿洛菲	capital.en=Alofi	note=not a UN member; self-governing in free association with New Zealand; keeps diplomatic relations of its own
country	NLD	zh=荷兰	zh.formal=荷兰王国	zh.alias=尼德兰	zh.char=荷	en=Netherlands	en.formal=Kingdom of the Netherlands	en.alias=Holland	en.adj=Dutch|Dutchman|Dutchmen	capital.zh=阿姆斯特丹	capital.en=Amsterdam	note=the seat of government The Hague is not listed as a seat because it mostly names the courts there
country	NOR	zh=挪威	zh.formal=挪威王国	zh.char=挪	en=Norway	en.formal=Kingdom of Norway	en.adj=Norwegian|Norwegians	capital.zh=奥斯陆	capital.en=Oslo
country	NPL	zh=尼泊尔	zh.formal=尼泊尔联邦民主共和国	zh.char=尼	en=Nepal	en.formal=Federal Democratic Republic of Nepal	en.adj=Nepali|Nepalis|Nepalese	capital.zh=加德满都	capital.en=Kathmandu|Katmandu
country	NRU	zh=瑙鲁	zh.formal=瑙鲁共和国	zh.char=瑙	tw=諾魯	en=Nauru	en.formal=Republic of Nauru	en.adj=Nauruan|Nauruans	capital.zh=亚伦	capital.en=Yaren	note=no official capital; government offices are in Yaren
country	NZL	zh=新西兰	zh.char=新|纽	tw=紐西蘭	en=New Zealand	en.alias=Aotearoa|Aotearoa New Zealand	en.adj=New Zealander|New Zealanders	capital.zh=惠灵顿	capital.tw=威靈頓	capital.en=Wellington
country	OMN	zh=阿曼	zh.formal=阿曼苏丹国	zh.char=阿	en=Oman	en.formal=Sultanate of Oman	en.adj=Omani|Omanis	capital.zh=马斯喀特	capital.tw=馬斯開特	capital.en=Muscat
country	PAK	zh=巴基斯坦	zh.formal=巴基斯坦伊斯兰共和国	zh.char=巴	en=Pakistan	en.formal=Islamic Republic of Pakistan	en.adj=Pakistani|Pakistanis	capital.zh=伊斯兰堡	capital.tw=伊斯蘭馬巴德	capital.en=Islamabad
country	PAN	zh=巴拿马	zh.formal=巴拿马共和国	zh.char=巴	en=Panama	en.formal=Republic of Panama	en.adj=Panamanian|Panamanians	capital.zh=巴拿马城	capital.tw=巴拿馬市	capital.en=Panama City
country	PER	zh=秘鲁	zh.formal=秘鲁共和国	zh.char=秘	tw=祕魯	en=Peru	en.formal=Republic of Peru	en.adj=Peruvian|Peruvians	capital.zh=利马	capital.en=Lima
country	PHL	zh=菲律宾	zh.formal=菲律宾共和国	zh.char=菲	en=Philippines	en.formal=Republic of the Philippines	en.adj=Philippine|Filipino|Filipinos|Filipina	capital.zh=马尼拉	capital.en=Manila	seat.zh=马拉卡南宫	seat.tw=馬拉坎南宮	seat.en=Malacanang|Malacañang|Malacanang Palace|Malacañang Palace
country	PLW	zh=帕劳	zh.formal=帕劳共和国	zh.char=帕	tw=帛琉	en=Palau	en.formal=Republic of Palau	en.adj=Palauan|Palauans	capital.zh=恩吉鲁穆德	capital.en=Ngerulmud
country	PNG	zh=巴布亚新几内亚	zh.formal=巴布亚新几内亚独立国	zh.alias=巴新	zh.char=巴新|巴	tw=巴布亞紐幾內亞|巴紐	hk=巴布亞新畿內亞	en=Papua New Guinea	en.formal=Independent State of Papua New Guinea	en.alias=PNG	en.adj=Papua New Guinean|Papua New Guineans	capital.zh=莫尔兹比港	capital.tw=莫士比港|摩斯比港	capital.en=Port Moresby
country	POL	zh=波兰	zh.formal=波兰共和国	zh.char=波	en=Poland	en.formal=Republic of Poland	en.adj=Polish|Poles	capital.zh=华沙	capital.en=Warsaw
country	PRI	zh=波多黎各	en=Puerto Rico	en.formal=Commonwealth of Puerto Rico	en.adj=Puerto Rican|Puerto Ricans	capital.zh=圣胡安	capital.en=San Juan	note=unincorporated territory of the United States; not a UN member
country	PRK	zh=朝鲜	zh.formal=朝鲜民主主义人民共和国	zh.alias=朝军	zh.char=朝	tw=北韓	en=North Korea	en.formal=Democratic People's Republic of Korea	en.alias=DPRK|D.P.R.K.|DPR Korea|N. Korea|N.Korea	en.adj=North Korean|North Koreans|Korean|Koreans	capital.zh=平壤	capital.en=Pyongyang	shared=Korean|Koreans	note=朝鲜 must not be taken out of 朝鲜半岛, 朝鲜战争, 朝鲜族 or 南朝鲜
country	PRT	zh=葡萄牙	zh.formal=葡萄牙共和国	zh.char=葡	en=Portugal	en.formal=Portuguese Republic	en.adj=Portuguese	capital.zh=里斯本	capital.en=Lisbon
country	PRY	zh=巴拉圭	zh.formal=巴拉圭共和国	zh.char=巴	en=Paraguay	en.formal=Republic of Paraguay	en.adj=Paraguayan|Paraguayans	capital.zh=亚松森	capital.en=Asuncion|Asunción
country	PSE	zh=巴勒斯坦	zh.formal=巴勒斯坦国	zh.char=巴	en=Palestine	en.formal=State of Palestine	en.adj=Palestinian|Palestinians	seat.zh=拉姆安拉	seat.en=Ramallah	note=UN observer state; the status of Jerusalem is disputed, so no capital is given; Ramallah is where its government sits
country	QAT	zh=卡塔尔	zh.formal=卡塔尔国	zh.char=卡	tw=卡達	en=Qatar	en.formal=State of Qatar	en.adj=Qatari|Qataris	capital.zh=多哈	capital.tw=杜哈	capital.en=Doha
country	ROU	zh=罗马尼亚	zh.char=罗	en=Romania	en.adj=Romanian|Romanians	capital.zh=布加勒斯特	capital.en=Bucharest
country	RUS	zh=俄罗斯	zh.formal=俄罗斯联邦	zh.alias=俄军|俄联邦|俄国	zh.char=俄	en=Russia	en.formal=Russian Federation	en.adj=Russian|Russians	capital.zh=莫斯科	capital.en=Moscow	seat.zh=克里姆林宫|克宫	seat.tw=克里姆林宮	seat.en=Kremlin
country	RWA	zh=卢旺达	zh.formal=卢旺达共和国	zh.char=卢	tw=盧安達	en=Rwanda	en.formal=Republic of Rwanda	en.adj=Rwandan|Rwandans|Rwandese	capital.zh=基加利	capital.tw=吉佳利	capital.en=Kigali
country	SAU	zh=沙特	zh.formal=沙特阿拉伯王国	zh.alias=沙特阿拉伯	zh.char=沙	tw=沙烏地阿拉伯|沙烏地|沙國	hk=沙地阿拉伯	en=Saudi Arabia	en.formal=Kingdom of Saudi Arabia	en.alias=KSA	en.adj=Saudi|Saudis|Saudi Arabian	capital.zh=利雅得	capital.tw=利雅德	capital.en=Riyadh
country	SDN	zh=苏丹	zh.formal=苏丹共和国	zh.char=苏	en=Sudan	en.formal=Republic of the Sudan|Republic of Sudan	en.adj=Sudanese	capital.zh=喀土穆	capital.tw=喀土木	capital.en=Khartoum	note=苏丹 also means the title sultan; it must not be taken out of 南苏丹 or 阿曼苏丹国
country	SEN	zh=塞内加尔	zh.formal=塞内加尔共和国	zh.char=塞	en=Senegal	en.formal=Republic of Senegal	en.adj=Senegalese	capital.zh=达喀尔	capital.en=Dakar	note=Taiwan also writes Dakar 達卡, which is left out because it is Dhaka too
country	SGP	zh=新加坡	zh.formal=新加坡共和国	zh.char=新	hk=星加坡	en=Singapore	en.formal=Republic of Singapore	en.adj=Singaporean|Singaporeans
country	SLB	zh=所罗门群岛	zh.alias=所罗门	zh.char=所	tw=索羅門群島|索羅門	en=Solomon Islands	en.alias=Solomons	en.adj=Solomon Islander|Solomon Islanders	capital.zh=霍尼亚拉	capital.tw=荷尼阿拉|荷尼亞拉	capital.en=Honiara
country	SLE	zh=塞拉利昂	zh.formal=塞拉利昂共和国	zh.char=塞|狮	tw=獅子山共和國	en=Sierra Leone	en.formal=Republic of Sierra Leone	en.adj=Sierra Leonean|Sierra Leoneans	capital.zh=弗里敦	capital.tw=自由城	capital.en=Freetown	note=the Taiwanese short form 獅子山 is left out because it is a hill in Hong Kong too
country	SLV	zh=萨尔瓦多	zh.formal=萨尔瓦多共和国	zh.char=萨	en=El Salvador	en.formal=Republic of El Salvador	en.adj=Salvadoran|Salvadorans|Salvadorian|Salvadorean	capital.zh=圣萨尔瓦多	capital.en=San Salvador
country	SMR	zh=圣马力诺	zh.formal=圣马力诺共和国	zh.char=圣	tw=聖馬利諾	en=San Marino	en.formal=Republic of San Marino	en.adj=Sammarinese|San Marinese
country	SOM	zh=索马里	zh.formal=索马里联邦共和国	zh.char=索	tw=索馬利亞	en=Somalia	en.formal=Federal Republic of Somalia	en.adj=Somali|Somalis|Somalian	capital.zh=摩加迪沙	capital.tw=摩加迪休	capital.en=Mogadishu
country	SRB	zh=塞尔维亚	zh.formal=塞尔维亚共和国	zh.char=塞	en=Serbia	en.formal=Republic of Serbia	en.adj=Serbian|Serbians|Serb|Serbs	capital.zh=贝尔格莱德	capital.tw=貝爾格勒	capital.en=Belgrade
country	SSD	zh=南苏丹	zh.formal=南苏丹共和国	en=South Sudan	en.formal=Republic of South Sudan	en.adj=South Sudanese	capital.zh=朱巴	capital.en=Juba
country	STP	zh=圣多美和普林西比	zh.formal=圣多美和普林西比民主共和国	zh.alias=圣普	zh.char=圣普|圣	tw=聖多美普林西比|聖多美及普林西比	en=Sao Tome and Principe|São Tomé and Príncipe	en.formal=Democratic Republic of Sao Tome and Principe|Democratic Republic of São Tomé and Príncipe	en.adj=Sao Tomean|Santomean	capital.zh=圣多美	capital.en=Sao Tome|São Tomé
country	SUR	zh=苏里南	zh.formal=苏里南共和国	zh.char=苏	tw=蘇利南	en=Suriname	en.formal=Republic of Suriname	en.alias=Surinam	en.adj=Surinamese	capital.zh=帕拉马里博	capital.tw=巴拉馬利波	capital.en=Paramaribo
country	SVK	zh=斯洛伐克	zh.formal=斯洛伐克共和国	zh.char=斯	en=Slovakia	en.formal=Slovak Republic	en.adj=Slovak|Slovaks|Slovakian	capital.zh=布拉迪斯拉发	capital.tw=布拉提斯拉瓦|布拉提斯拉法	capital.en=Bratislava
country	SVN	zh=斯洛文尼亚	zh.formal=斯洛文尼亚共和国	zh.char=斯	tw=斯洛維尼亞	en=Slovenia	en.formal=Republic of Slovenia	en.adj=Slovenian|Slovenians|Slovene|Slovenes	capital.zh=卢布尔雅那	capital.tw=盧比安納|盧布亞納	capital.en=Ljubljana
country	SWE	zh=瑞典	zh.formal=瑞典王国	zh.char=瑞	en=Sweden	en.formal=Kingdom of Sweden	en.adj=Swedish|Swede|Swedes	capital.zh=斯德哥尔摩	capital.en=Stockholm
country	SWZ	zh=斯威士兰	zh.formal=斯威士兰王国|埃斯瓦蒂尼王国	zh.alias=埃斯瓦蒂尼	zh.char=斯	tw=史瓦帝尼|史瓦濟蘭|史國	en=Eswatini	en.formal=Kingdom of Eswatini	en.alias=Swaziland|eSwatini|Kingdom of Swaziland	en.adj=Swazi|Swazis|Emaswati	capital.zh=姆巴巴内	capital.tw=墨巴本	capital.en=Mbabane
country	SYC	zh=塞舌尔	zh.formal=塞舌尔共和国	zh.char=塞	tw=塞席爾	en=Seychelles	en.formal=Republic of Seychelles	en.adj=Seychellois	capital.zh=维多利亚	capital.en=Victoria
country	SYR	zh=叙利亚	zh.formal=阿拉伯叙利亚共和国	zh.alias=叙利亚阿拉伯共和国	zh.char=叙	en=Syria	en.formal=Syrian Arab Republic	en.adj=Syrian|Syrians	capital.zh=大马士革	capital.en=Damascus
country	TCD	zh=乍得	zh.formal=乍得共和国	zh.char=乍	tw=查德	en=Chad	en.formal=Republic of Chad	en.adj=Chadian|Chadians	capital.zh=恩贾梅纳	capital.tw=恩加美納	capital.en=N'Djamena|Ndjamena
country	TGO	zh=多哥	zh.formal=多哥共和国	zh.char=多	en=Togo	en.formal=Togolese Republic	en.adj=Togolese	capital.zh=洛美	capital.tw=洛梅	capital.en=Lome|Lomé
country	THA	zh=泰国	zh.formal=泰王国	zh.char=泰	en=Thailand	en.formal=Kingdom of Thailand	en.adj=Thai|Thais	capital.zh=曼谷	capital.en=Bangkok
country	TJK	zh=塔吉克斯坦	zh.formal=塔吉克斯坦共和国	zh.char=塔	tw=塔吉克	en=Tajikistan	en.formal=Republic of Tajikistan	en.adj=Tajik|Tajiks|Tajikistani	capital.zh=杜尚别	capital.tw=杜尚貝	capital.en=Dushanbe
country	TKM	zh=土库曼斯坦	zh.char=土	tw=土庫曼	en=Turkmenistan	en.adj=Turkmen|Turkmens|Turkmenistani	capital.zh=阿什哈巴德	capital.tw=阿什哈巴特|阿什加巴特	capital.en=Ashgabat|Ashkhabad
country	TLS	zh=东帝汶	zh.formal=东帝汶民主共和国	en=Timor-Leste|East Timor	en.formal=Democratic Republic of Timor-Leste	en.alias=Timor Leste	en.adj=Timorese|East Timorese	capital.zh=帝力	capital.tw=狄力	capital.en=Dili
country	TON	zh=汤加	zh.formal=汤加王国	zh.char=汤	tw=東加	en=Tonga	en.formal=Kingdom of Tonga	en.adj=Tongan|Tongans	capital.zh=努库阿洛法	capital.tw=努瓜婁發|努瓜婁法	capital.en=Nuku'alofa|Nukualofa
country	TTO	zh=特立尼达和多巴哥	zh.formal=特立尼达和多巴哥共和国	zh.char=特多|特	tw=千里達及托巴哥|千里達|千里達與托巴哥	hk=千里達和多巴哥	en=Trinidad and Tobago	en.formal=Republic of Trinidad and Tobago	en.alias=Trinidad & Tobago	en.adj=Trinidadian|Trinidadians|Trinbagonian	capital.zh=西班牙港	capital.en=Port of Spain
country	TUN	zh=突尼斯	zh.formal=突尼斯共和国	zh.char=突	tw=突尼西亞	en=Tunisia	en.formal=Republic of Tunisia|Tunisian Republic	en.adj=Tunisian|Tunisians	capital.zh=突尼斯市	capital.en=Tunis
country	TUR	zh=土耳其	zh.formal=土耳其共和国	zh.char=土	en=Turkey|Türkiye|Turkiye	en.formal=Republic of Türkiye|Republic of Turkiye|Republic of Turkey	en.adj=Turkish|Turk|Turks	capital.zh=安卡拉	capital.en=Ankara
country	TUV	zh=图瓦卢	zh.char=图|吐	tw=吐瓦魯	en=Tuvalu	en.adj=Tuvaluan|Tuvaluans	capital.zh=富纳富提	capital.tw=富那富提	capital.en=Funafuti
country	TWN	zh=台湾	zh.alias=中国台湾|中国台湾地区|台湾地区|中国台北|中华台北	zh.char=台	tw=中華民國|台灣|臺灣	en=Taiwan	en.alias=Republic of China|Chinese Taipei|Taiwan, China|China's Taiwan	en.adj=Taiwanese	capital.zh=台北	capital.tw=臺北	capital.en=Taipei	seat.zh=凯达格兰大道	note=claimed by China; not a UN member
country	TZA	zh=坦桑尼亚	zh.formal=坦桑尼亚联合共和国	zh.char=坦	tw=坦尚尼亞	en=Tanzania	en.formal=United Republic of Tanzania	en.adj=Tanzanian|Tanzanians	capital.zh=多多马	capital.tw=杜篤瑪|杜多馬	capital.en=Dodoma
country	UGA	zh=乌干达	zh.formal=乌干达共和国	zh.char=乌	en=Uganda	en.formal=Republic of Uganda	en.adj=Ugandan|Ugandans	capital.zh=坎帕拉	capital.tw=康培拉	capital.en=Kampala
country	UKR	zh=乌克兰	zh.char=乌	en=Ukraine	en.adj=Ukrainian|Ukrainians	capital.zh=基辅	capital.en=Kyiv|Kiev
country	URY	zh=乌拉圭	zh.formal=乌拉圭东岸共和国	zh.char=乌	en=Uruguay	en.formal=Oriental Republic of Uruguay|Eastern Republic of Uruguay	en.adj=Uruguayan|Uruguayans	capital.zh=蒙得维的亚	capital.tw=蒙特維多	capital.en=Montevideo
country	USA	zh=美国	zh.formal=美利坚合众国	zh.alias=美军|美利坚	zh.char=美	en=United States	en.formal=United States of America	en.alias=U.S.|US|USA|U.S.A.|America	en.adj=American|Americans	capital.zh=华盛顿	capital.tw=華府	capital.en=Washington|Washington, D.C.|Washington D.C.|Washington DC	seat.zh=白宫|五角大楼|国会山	seat.tw=五角大廈|國會山莊	seat.en=White House|State Department|Pentagon|Capitol Hill|Foggy Bottom	note=the HK and TW form 華府 stands for Washington; 国会山 alone usually means the US Congress
country	UZB	zh=乌兹别克斯坦	zh.formal=乌兹别克斯坦共和国	zh.char=乌	tw=烏茲別克	en=Uzbekistan	en.formal=Republic of Uzbekistan	en.adj=Uzbek|Uzbeks|Uzbekistani|Uzbekistanis	capital.zh=塔什干	capital.en=Tashkent
country	VAT	zh=梵蒂冈	zh.formal=梵蒂冈城国	zh.alias=教廷|罗马教廷|圣座|梵蒂冈教廷	zh.char=梵	en=Vatican|Vatican City	en.formal=Vatican City State	en.alias=Holy See	note=UN observer; the Holy See is the party that keeps diplomatic relations
country	VCT	zh=圣文森特和格林纳丁斯	zh.alias=圣文森特|圣文森特及格林纳丁斯	zh.char=圣文|圣	tw=聖文森及格瑞那丁|聖文森|聖文森國	en=Saint Vincent and the Grenadines|St. Vincent and the Grenadines|St Vincent and the Grenadines	en.alias=St. Vincent|SVG	en.adj=Vincentian|Vincentians	capital.zh=金斯敦	capital.tw=金石城|京斯頓	capital.en=Kingstown	shared=金斯敦
country	VEN	zh=委内瑞拉	zh.formal=委内瑞拉玻利瓦尔共和国	zh.char=委	en=Venezuela	en.formal=Bolivarian Republic of Venezuela	en.adj=Venezuelan|Venezuelans	capital.zh=加拉加斯	capital.tw=卡拉卡斯	capital.en=Caracas	seat.zh=米拉弗洛雷斯宫|观花宫	seat.en=Miraflores|Miraflores Palace
country	VNM	zh=越南	zh.formal=越南社会主义共和国	zh.char=越	en=Vietnam	en.formal=Socialist Republic of Vietnam|Socialist Republic of Viet Nam	en.alias=Viet Nam	en.adj=Vietnamese	capital.zh=河内	capital.en=Hanoi|Ha Noi
country	VUT	zh=瓦努阿图	zh.formal=瓦努阿图共和国	zh.char=瓦	tw=萬那杜	en=Vanuatu	en.formal=Republic of Vanuatu	en.adj=Ni-Vanuatu|ni-Vanuatu|Vanuatuan	capital.zh=维拉港	capital.en=Port Vila
country	WSM	zh=萨摩亚	zh.formal=萨摩亚独立国	zh.alias=西萨摩亚	zh.char=萨	en=Samoa	en.formal=Independent State of Samoa	en.alias=Western Samoa	en.adj=Samoan|Samoans	capital.zh=阿皮亚	capital.tw=阿庇亞	capital.en=Apia
country	XKX	zh=科索沃	zh.alias=科索沃共和国	zh.char=科	en=Kosovo	en.alias=Republic of Kosovo	en.adj=Kosovar|Kosovars|Kosovan	capital.zh=普里什蒂纳	capital.tw=普里斯提納	capital.en=Pristina|Prishtina	note=not a UN member; status disputed; XKX is a user-assigned code
country	YEM	zh=也门	zh.formal=也门共和国	zh.char=也	tw=葉門	en=Yemen	en.formal=Republic of Yemen	en.adj=Yemeni|Yemenis|Yemenite	capital.zh=萨那	capital.tw=沙那	capital.en=Sanaa|Sana'a	seat.zh=亚丁	seat.en=Aden	note=the internationally recognised government sits in Aden
country	ZAF	zh=南非	zh.formal=南非共和国	zh.char=南	en=South Africa	en.formal=Republic of South Africa	en.alias=RSA	en.adj=South African|South Africans	capital.zh=比勒陀利亚|开普敦|布隆方丹	capital.en=Pretoria|Cape Town|Bloemfontein	seat.en=Union Buildings
country	ZMB	zh=赞比亚	zh.formal=赞比亚共和国	zh.char=赞|尚	tw=尚比亞	en=Zambia	en.formal=Republic of Zambia	en.adj=Zambian|Zambians	capital.zh=卢萨卡	capital.tw=路沙卡	capital.en=Lusaka
country	ZWE	zh=津巴布韦	zh.formal=津巴布韦共和国	zh.char=津	tw=辛巴威	en=Zimbabwe	en.formal=Republic of Zimbabwe	en.adj=Zimbabwean|Zimbabweans	capital.zh=哈拉雷	capital.en=Harare
# Ruling parties that stand for their countries in the titles of their leaders.
name	VNM	zh=越共
name	CHN	zh=中共
name	LAO	zh=老挝人民革命党
# Longer names in which a country's or capital's name means nothing: wars, papers, firms, things.
words	common	朝鲜战争|越南战争|海湾战争|伊拉克战争|阿富汗战争|马岛战争|两伊战争|美国独立战争|西班牙内战|德国之声|美国之音|俄罗斯卫星通讯社|今日俄罗斯|英国广播公司|英国天空新闻|法国24电视台|法国国际广播电台|日本经济新闻|日本放送协会|韩国先驱报|印度斯坦时报|印度时报|印度快报|中国日报|中国青年报|中国新闻周刊|南华早报|华盛顿邮报|莫斯科时报|耶路撒冷邮报|北京青年报|北京日报|英国石油|法国电力|德国电信|德意志银行|德意志交易所|美国银行|美国运通|美国在线|中国银行|中国石油|中国石化|中国移动|中国电信|中国联通|中国铁建|中国中铁|中国交建|中国电建|中国建筑|中国人寿|中国平安|印度教|印度斯坦|北京大学|北京烤鸭|巴黎圣母院|伦敦塔桥|德意志|法国大革命|土耳其语|荷兰语|丹麦语|芬兰语|匈牙利语|波兰语|意大利语|希腊语|越南语|泰国菜|韩国瑜
words	common	Korean War|Vietnam War|Gulf War|Iraq War|Falklands War|Spanish Civil War|American Civil War|American Revolution|French Revolution|Voice of America|Deutsche Welle|Russia Today|Radio France|Radio France Internationale|Japan Times|Korea Herald|Korea Times|Jakarta Post|Bangkok Post|Hindustan Times|Times of India|Indian Express|China Daily|China Central Television|South China Morning Post|Washington Post|Moscow Times|Jerusalem Post|Kyiv Post|Kyiv Independent|Bank of China|Industrial and Commercial Bank of China|Bank of America|Bank of England|Bank of Japan|Bank of Korea|Deutsche Bank|British Petroleum|British Airways|American Airlines|American Express|Air China|Air France|Air India|China Eastern|China Southern|China Mobile|China Telecom|Japan Airlines|Korean Air|Turkish Airlines|Qatar Airways|Ethiopian Airlines|Singapore Airlines|Michael Jordan|Panama Papers|Chinese New Year|Paris Saint-Germain|University of California
