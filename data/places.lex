# places.lex - places where diplomacy happens and that datelines name
#
# The project's own table, written by hand from general knowledge: capitals, other
# cities, resorts, islands, provinces, famous venues, disputed regions, seas.
# Names as used by Xinhua and People's Daily, CNA Taiwan, the Hong Kong press and
# the English press; codes are ISO 3166-1 alpha-3. Written 2026-11.
#
# Columns, separated by one TAB; a value that is a list separates its items by |
#   place     the row type
#   (name)    the name in simplified Chinese
#   en        the English name(s); left out where the English word is mostly
#             something else (Nice, Hue, Georgia)
#   country   code of the country the place is in; left out on purpose for disputed
#             places, for seas and regions, and for names that two countries share
#   tw        the name(s) in Taiwan, traditional script, where they differ from a
#             character-by-character rendering
#   shared    those of its names that another place has too
#
# A row without a country is still useful: it keeps a country's name inside a longer
# one from being read as that country (朝鲜半岛, 印度洋, 台湾海峡, 墨西哥湾).
#
# capitals
place	喀布尔	en=Kabul	country=AFG
place	罗安达	en=Luanda	country=AGO	tw=魯安達
place	地拉那	en=Tirana	country=ALB
place	安道尔城	en=Andorra la Vella	country=AND
place	阿布扎比	en=Abu Dhabi	country=ARE	tw=阿布達比
place	布宜诺斯艾利斯	en=Buenos Aires	country=ARG
place	埃里温	en=Yerevan	country=ARM	tw=葉里溫
place	圣约翰	en=St. John's|Saint John's	country=ATG
place	堪培拉	en=Canberra	country=AUS	tw=坎培拉
place	维也纳	en=Vienna	country=AUT
place	巴库	en=Baku	country=AZE
place	基特加	en=Gitega	country=BDI
place	布琼布拉	en=Bujumbura	country=BDI
place	布鲁塞尔	en=Brussels	country=BEL
place	波多诺伏	en=Porto-Novo	country=BEN
place	科托努	en=Cotonou	country=BEN
place	瓦加杜古	en=Ouagadougou	country=BFA
place	达卡	en=Dhaka|Dacca	country=BGD
place	索非亚	en=Sofia	country=BGR	tw=索菲亞
place	麦纳麦	en=Manama	country=BHR	tw=麥納瑪
place	拿骚	en=Nassau	country=BHS
place	萨拉热窝	en=Sarajevo	country=BIH	tw=塞拉耶佛
place	明斯克	en=Minsk	country=BLR
place	贝尔莫潘	en=Belmopan	country=BLZ	tw=貝爾墨邦
place	拉巴斯	en=La Paz	country=BOL
place	苏克雷	en=Sucre	country=BOL
place	巴西利亚	en=Brasilia|Brasília	country=BRA
place	布里奇敦	en=Bridgetown	country=BRB	tw=橋鎮
place	斯里巴加湾市	zh.alias=斯里巴加湾	en=Bandar Seri Begawan	country=BRN
place	廷布	en=Thimphu	country=BTN	tw=辛布
place	哈博罗内	en=Gaborone	country=BWA	tw=嘉柏隆里
place	班吉	en=Bangui	country=CAF	tw=班基
place	渥太华	en=Ottawa	country=CAN
place	伯尔尼	en=Bern|Berne	country=CHE	tw=伯恩
place	圣地亚哥	en=Santiago	country=CHL	tw=聖地牙哥
place	北京	en=Beijing|Peking	country=CHN
place	亚穆苏克罗	en=Yamoussoukro	country=CIV
place	阿比让	en=Abidjan	country=CIV
place	雅温得	en=Yaounde|Yaoundé	country=CMR	tw=雅恩德|雅溫德
place	金沙萨	en=Kinshasa	country=COD	tw=金夏沙
place	布拉柴维尔	en=Brazzaville	country=COG	tw=布拉薩|布拉薩維爾
place	阿瓦鲁阿	en=Avarua	country=COK
place	波哥大	en=Bogota|Bogotá	country=COL
place	莫罗尼	en=Moroni	country=COM	tw=莫洛尼
place	普拉亚	en=Praia	country=CPV	tw=培亞
place	圣何塞	en=San Jose|San José	country=CRI	tw=聖荷西
place	哈瓦那	en=Havana	country=CUB
place	尼科西亚	en=Nicosia	country=CYP	tw=尼古西亞|尼柯西亞
place	布拉格	en=Prague	country=CZE
place	柏林	en=Berlin	country=DEU
place	吉布提市	en=Djibouti City	country=DJI
place	罗索	en=Roseau	country=DMA	tw=羅梭
place	哥本哈根	en=Copenhagen	country=DNK
place	圣多明各	en=Santo Domingo	country=DOM	tw=聖多明哥
place	阿尔及尔	en=Algiers	country=DZA
place	基多	en=Quito	country=ECU
place	开罗	en=Cairo	country=EGY
place	阿斯马拉	en=Asmara	country=ERI
place	马德里	en=Madrid	country=ESP
place	塔林	en=Tallinn	country=EST
place	亚的斯亚贝巴	en=Addis Ababa	country=ETH	tw=阿迪斯阿貝巴
place	赫尔辛基	en=Helsinki	country=FIN
place	苏瓦	en=Suva	country=FJI
place	巴黎	en=Paris	country=FRA
place	帕利基尔	en=Palikir	country=FSM
place	利伯维尔	en=Libreville	country=GAB
place	伦敦	en=London	country=GBR
place	第比利斯	en=Tbilisi	country=GEO	tw=提比里斯|提比里西
place	阿克拉	en=Accra	country=GHA
place	科纳克里	en=Conakry	country=GIN	tw=柯那克里
place	班珠尔	en=Banjul	country=GMB	tw=班竹
place	比绍	en=Bissau	country=GNB
place	马拉博	en=Malabo	country=GNQ	tw=馬拉波
place	雅典	en=Athens	country=GRC
place	圣乔治	en=St. George's|Saint George's	country=GRD
place	努克	en=Nuuk	country=GRL
place	危地马拉城	en=Guatemala City	country=GTM	tw=瓜地馬拉市
place	乔治敦	en=Georgetown	country=GUY	tw=喬治城
place	特古西加尔巴	en=Tegucigalpa	country=HND	tw=德古西加巴
place	萨格勒布	en=Zagreb	country=HRV	tw=札格瑞布|札格雷布
place	太子港	en=Port-au-Prince	country=HTI
place	布达佩斯	en=Budapest	country=HUN
place	雅加达	en=Jakarta	country=IDN
place	新德里	en=New Delhi|Delhi	country=IND
place	都柏林	en=Dublin	country=IRL
place	德黑兰	en=Tehran|Teheran	country=IRN
place	巴格达	en=Baghdad	country=IRQ
place	雷克雅未克	en=Reykjavik|Reykjavík	country=ISL	tw=雷克雅維克
place	罗马	en=Rome	country=ITA
place	金斯敦	en=Kingston	country=JAM	tw=京斯敦
place	安曼	en=Amman	country=JOR
place	东京	en=Tokyo	country=JPN
place	阿斯塔纳	en=Astana	country=KAZ
place	努尔苏丹	en=Nur-Sultan	country=KAZ
place	内罗毕	en=Nairobi	country=KEN	tw=奈洛比
place	比什凯克	en=Bishkek	country=KGZ	tw=比斯凱克
place	金边	en=Phnom Penh	country=KHM
place	塔拉瓦	en=Tarawa|South Tarawa	country=KIR
place	巴斯特尔	en=Basseterre	country=KNA	tw=巴士底
place	首尔	en=Seoul	country=KOR	tw=漢城
place	科威特城	en=Kuwait City	country=KWT	tw=科威特市
place	万象	en=Vientiane	country=LAO	tw=永珍
place	贝鲁特	en=Beirut	country=LBN
place	蒙罗维亚	en=Monrovia	country=LBR
place	的黎波里	en=Tripoli	country=LBY
place	卡斯特里	en=Castries	country=LCA	tw=卡斯翠|卡斯翠市
place	瓦杜兹	en=Vaduz	country=LIE
place	科伦坡	en=Colombo	country=LKA	tw=可倫坡
place	马塞卢	en=Maseru	country=LSO
place	维尔纽斯	en=Vilnius	country=LTU
place	卢森堡市	en=Luxembourg City	country=LUX
place	里加	en=Riga	country=LVA
place	拉巴特	en=Rabat	country=MAR
place	基希讷乌	en=Chisinau|Chișinău|Kishinev	country=MDA	tw=奇西瑙
place	塔那那利佛	en=Antananarivo	country=MDG	tw=安塔那那利佛
place	马累	en=Malé	country=MDV	tw=馬列
place	墨西哥城	en=Mexico City	country=MEX	tw=墨西哥市
place	马朱罗	en=Majuro	country=MHL	tw=馬久羅
place	斯科普里	en=Skopje	country=MKD	tw=史高比耶
place	巴马科	en=Bamako	country=MLI
place	瓦莱塔	en=Valletta	country=MLT	tw=瓦勒他|法勒他
place	内比都	en=Naypyidaw|Nay Pyi Taw|Naypyitaw	country=MMR	tw=奈比多|奈比都
place	波德戈里察	en=Podgorica	country=MNE	tw=波德里查
place	乌兰巴托	en=Ulan Bator|Ulaanbaatar|Ulaan Baatar	country=MNG
place	马普托	en=Maputo	country=MOZ	tw=馬布多|馬布托
place	努瓦克肖特	en=Nouakchott	country=MRT	tw=諾克少
place	路易港	en=Port Louis	country=MUS	tw=路易士港
place	利隆圭	en=Lilongwe	country=MWI	tw=里朗威
place	吉隆坡	en=Kuala Lumpur	country=MYS
place	布特拉贾亚	zh.alias=布城|布特拉加亚|布特拉再也	en=Putrajaya	country=MYS
place	温得和克	en=Windhoek	country=NAM	tw=溫荷克|文胡克
place	尼亚美	en=Niamey	country=NER	tw=尼阿美
place	阿布贾	en=Abuja	country=NGA	tw=阿布加|阿布札
place	马那瓜	en=Managua	country=NIC	tw=馬拿瓜
place	阿洛菲	en=Alofi	country=NIU
place	阿姆斯特丹	en=Amsterdam	country=NLD
place	奥斯陆	en=Oslo	country=NOR
place	加德满都	en=Kathmandu|Katmandu	country=NPL
place	亚伦	en=Yaren	country=NRU
place	惠灵顿	en=Wellington	country=NZL	tw=威靈頓
place	马斯喀特	en=Muscat	country=OMN	tw=馬斯開特
place	伊斯兰堡	en=Islamabad	country=PAK	tw=伊斯蘭馬巴德
place	巴拿马城	en=Panama City	country=PAN	tw=巴拿馬市
place	利马	en=Lima	country=PER
place	马尼拉	en=Manila	country=PHL
place	恩吉鲁穆德	en=Ngerulmud	country=PLW
place	莫尔兹比港	en=Port Moresby	country=PNG	tw=莫士比港|摩斯比港
place	华沙	en=Warsaw	country=POL
place	圣胡安	en=San Juan	country=PRI
place	平壤	en=Pyongyang	country=PRK
place	里斯本	en=Lisbon	country=PRT
place	亚松森	en=Asuncion|Asunción	country=PRY
place	多哈	en=Doha	country=QAT	tw=杜哈
place	布加勒斯特	en=Bucharest	country=ROU
place	莫斯科	en=Moscow	country=RUS
place	基加利	en=Kigali	country=RWA	tw=吉佳利
place	利雅得	en=Riyadh	country=SAU	tw=利雅德
place	喀土穆	en=Khartoum	country=SDN	tw=喀土木
place	达喀尔	en=Dakar	country=SEN
place	霍尼亚拉	en=Honiara	country=SLB	tw=荷尼阿拉|荷尼亞拉
place	弗里敦	en=Freetown	country=SLE	tw=自由城
place	圣萨尔瓦多	en=San Salvador	country=SLV
place	摩加迪沙	en=Mogadishu	country=SOM	tw=摩加迪休
place	贝尔格莱德	en=Belgrade	country=SRB	tw=貝爾格勒
place	朱巴	en=Juba	country=SSD
place	圣多美	en=Sao Tome|São Tomé	country=STP
place	帕拉马里博	en=Paramaribo	country=SUR	tw=巴拉馬利波
place	布拉迪斯拉发	en=Bratislava	country=SVK	tw=布拉提斯拉瓦|布拉提斯拉法
place	卢布尔雅那	en=Ljubljana	country=SVN	tw=盧比安納|盧布亞納
place	斯德哥尔摩	en=Stockholm	country=SWE
place	姆巴巴内	en=Mbabane	country=SWZ	tw=墨巴本
place	维多利亚	en=Victoria	country=SYC
place	大马士革	en=Damascus	country=SYR
place	恩贾梅纳	en=N'Djamena|Ndjamena	country=TCD	tw=恩加美納
place	洛美	en=Lome|Lomé	country=TGO	tw=洛梅
place	曼谷	en=Bangkok	country=THA
place	杜尚别	en=Dushanbe	country=TJK	tw=杜尚貝
place	阿什哈巴德	en=Ashgabat|Ashkhabad	country=TKM	tw=阿什哈巴特|阿什加巴特
place	帝力	en=Dili	country=TLS	tw=狄力
place	努库阿洛法	en=Nuku'alofa|Nukualofa	country=TON	tw=努瓜婁發|努瓜婁法
place	西班牙港	en=Port of Spain	country=TTO
place	突尼斯市	en=Tunis	country=TUN
place	安卡拉	en=Ankara	country=TUR
place	富纳富提	en=Funafuti	country=TUV	tw=富那富提
place	台北	en=Taipei	country=TWN
place	多多马	en=Dodoma	country=TZA	tw=杜篤瑪|杜多馬
place	坎帕拉	en=Kampala	country=UGA	tw=康培拉
place	基辅	en=Kyiv|Kiev	country=UKR
place	蒙得维的亚	en=Montevideo	country=URY	tw=蒙特維多
place	华盛顿	en=Washington|Washington, D.C.|Washington D.C.|Washington DC	country=USA	tw=華府
place	塔什干	en=Tashkent	country=UZB
place	金斯敦（圣文森特）	en=Kingstown	country=VCT	tw=金石城|京斯頓
place	加拉加斯	en=Caracas	country=VEN	tw=卡拉卡斯
place	河内	en=Hanoi|Ha Noi	country=VNM
place	维拉港	en=Port Vila	country=VUT
place	阿皮亚	en=Apia	country=WSM	tw=阿庇亞
place	普里什蒂纳	en=Pristina|Prishtina	country=XKX	tw=普里斯提納
place	萨那	en=Sanaa|Sana'a	country=YEM	tw=沙那
place	比勒陀利亚	en=Pretoria	country=ZAF
place	开普敦	en=Cape Town	country=ZAF
place	布隆方丹	en=Bloemfontein	country=ZAF
place	卢萨卡	en=Lusaka	country=ZMB	tw=路沙卡
place	哈拉雷	en=Harare	country=ZWE
#
# China: municipalities, provinces, autonomous regions
place	上海	en=Shanghai	country=CHN
place	天津	en=Tianjin	country=CHN
place	重庆	en=Chongqing	country=CHN
place	河北	en=Hebei	country=CHN
place	河北省	en=Hebei Province	country=CHN
place	山西	en=Shanxi	country=CHN
place	山西省	en=Shanxi Province	country=CHN
place	辽宁	en=Liaoning	country=CHN
place	辽宁省	en=Liaoning Province	country=CHN
place	吉林	en=Jilin	country=CHN
place	吉林省	en=Jilin Province	country=CHN
place	黑龙江	en=Heilongjiang	country=CHN
place	黑龙江省	en=Heilongjiang Province	country=CHN
place	江苏	en=Jiangsu	country=CHN
place	江苏省	en=Jiangsu Province	country=CHN
place	浙江	en=Zhejiang	country=CHN
place	浙江省	en=Zhejiang Province	country=CHN
place	安徽	en=Anhui	country=CHN
place	安徽省	en=Anhui Province	country=CHN
place	福建	en=Fujian	country=CHN
place	福建省	en=Fujian Province	country=CHN
place	江西	en=Jiangxi	country=CHN
place	江西省	en=Jiangxi Province	country=CHN
place	山东	en=Shandong	country=CHN
place	山东省	en=Shandong Province	country=CHN
place	河南	en=Henan	country=CHN
place	河南省	en=Henan Province	country=CHN
place	湖北	en=Hubei	country=CHN
place	湖北省	en=Hubei Province	country=CHN
place	湖南	en=Hunan	country=CHN
place	湖南省	en=Hunan Province	country=CHN
place	广东	en=Guangdong	country=CHN
place	广东省	en=Guangdong Province	country=CHN
place	广西	en=Guangxi	country=CHN
place	广西壮族自治区	en=Guangxi Zhuang Autonomous Region	country=CHN
place	海南	en=Hainan	country=CHN
place	海南省	en=Hainan Province	country=CHN
place	四川	en=Sichuan	country=CHN
place	四川省	en=Sichuan Province	country=CHN
place	贵州	en=Guizhou	country=CHN
place	贵州省	en=Guizhou Province	country=CHN
place	云南	en=Yunnan	country=CHN
place	云南省	en=Yunnan Province	country=CHN
place	西藏	en=Xizang|Tibet	country=CHN
place	西藏自治区	en=Xizang Autonomous Region|Tibet Autonomous Region	country=CHN
place	陕西	en=Shaanxi	country=CHN
place	陕西省	en=Shaanxi Province	country=CHN
place	甘肃	en=Gansu	country=CHN
place	甘肃省	en=Gansu Province	country=CHN
place	青海	en=Qinghai	country=CHN
place	青海省	en=Qinghai Province	country=CHN
place	宁夏	en=Ningxia	country=CHN
place	宁夏回族自治区	en=Ningxia Hui Autonomous Region	country=CHN
place	新疆	en=Xinjiang	country=CHN
place	新疆维吾尔自治区	en=Xinjiang Uygur Autonomous Region|Xinjiang Uyghur Autonomous Region	country=CHN
place	内蒙古	en=Inner Mongolia	country=CHN
place	内蒙古自治区	en=Inner Mongolia Autonomous Region	country=CHN
#
# China: cities and resorts
place	广州	en=Guangzhou	country=CHN
place	深圳	en=Shenzhen	country=CHN
place	珠海	en=Zhuhai	country=CHN
place	横琴	en=Hengqin	country=CHN
place	东莞	en=Dongguan	country=CHN
place	三亚	en=Sanya	country=CHN
place	海口	en=Haikou	country=CHN
place	博鳌	en=Boao	country=CHN
place	杭州	en=Hangzhou	country=CHN
place	宁波	en=Ningbo	country=CHN
place	温州	en=Wenzhou	country=CHN
place	义乌	en=Yiwu	country=CHN
place	乌镇	en=Wuzhen	country=CHN
place	绍兴	en=Shaoxing	country=CHN
place	舟山	en=Zhoushan	country=CHN
place	莫干山	en=Moganshan	country=CHN
place	南京	en=Nanjing	country=CHN
place	苏州	en=Suzhou	country=CHN
place	无锡	en=Wuxi	country=CHN
place	扬州	en=Yangzhou	country=CHN
place	连云港	en=Lianyungang	country=CHN
place	合肥	en=Hefei	country=CHN
place	屯溪	en=Tunxi	country=CHN
place	黄山市	en=Huangshan City	country=CHN
place	青岛	en=Qingdao	country=CHN
place	济南	en=Jinan	country=CHN
place	烟台	en=Yantai	country=CHN
place	威海	en=Weihai	country=CHN
place	曲阜	en=Qufu	country=CHN
place	石家庄	en=Shijiazhuang	country=CHN
place	雄安	en=Xiong'an|Xiongan	country=CHN
place	雄安新区	en=Xiong'an New Area|Xiongan New Area	country=CHN
place	张家口	en=Zhangjiakou	country=CHN
place	北戴河	en=Beidaihe	country=CHN
place	太原	en=Taiyuan	country=CHN
place	郑州	en=Zhengzhou	country=CHN
place	洛阳	en=Luoyang	country=CHN
place	武汉	en=Wuhan	country=CHN
place	长沙	en=Changsha	country=CHN
place	韶山	en=Shaoshan	country=CHN
place	南昌	en=Nanchang	country=CHN
place	景德镇	en=Jingdezhen	country=CHN
place	福州	en=Fuzhou	country=CHN
place	厦门	en=Xiamen	country=CHN
place	泉州	en=Quanzhou	country=CHN
place	鼓浪屿	en=Gulangyu	country=CHN
place	南宁	en=Nanning	country=CHN
place	桂林	en=Guilin	country=CHN
place	北海市	en=Beihai	country=CHN
place	凭祥	en=Pingxiang	country=CHN
place	友谊关	en=Youyiguan|Friendship Pass	country=CHN
place	成都	en=Chengdu	country=CHN
place	都江堰	en=Dujiangyan	country=CHN
place	贵阳	en=Guiyang	country=CHN
place	昆明	en=Kunming	country=CHN
place	大理州	en=Dali	country=CHN
place	丽江	en=Lijiang	country=CHN
place	西双版纳	en=Xishuangbanna	country=CHN
place	景洪	en=Jinghong	country=CHN
place	瑞丽	en=Ruili	country=CHN
place	磨憨	en=Mohan	country=CHN
place	拉萨	en=Lhasa	country=CHN
place	日喀则	en=Xigaze|Shigatse	country=CHN
place	林芝	en=Nyingchi	country=CHN
place	西安	en=Xi'an|Xian	country=CHN
place	延安	en=Yan'an	country=CHN
place	兰州	en=Lanzhou	country=CHN
place	敦煌	en=Dunhuang	country=CHN
place	西宁	en=Xining	country=CHN
place	银川	en=Yinchuan	country=CHN
place	乌鲁木齐	en=Urumqi	country=CHN
place	喀什	en=Kashgar|Kashi	country=CHN
place	霍尔果斯	en=Horgos|Khorgos	country=CHN
place	阿拉山口	en=Alashankou|Alataw Pass	country=CHN
place	呼和浩特	en=Hohhot	country=CHN
place	鄂尔多斯	en=Ordos	country=CHN
place	满洲里	en=Manzhouli	country=CHN
place	二连浩特	en=Erenhot	country=CHN
place	沈阳	en=Shenyang	country=CHN
place	大连	en=Dalian	country=CHN
place	丹东	en=Dandong	country=CHN
place	长春	en=Changchun	country=CHN
place	珲春	en=Hunchun	country=CHN
place	延边	en=Yanbian	country=CHN
place	延吉	en=Yanji	country=CHN
place	长白山	en=Changbai Mountain	country=CHN
place	哈尔滨	en=Harbin	country=CHN
place	黑河	en=Heihe	country=CHN
place	绥芬河	en=Suifenhe	country=CHN
place	抚远	en=Fuyuan	country=CHN
place	浦东	en=Pudong	country=CHN
place	九龙	en=Kowloon	country=HKG
place	氹仔	en=Taipa	country=MAC
#
# China: venues
place	人民大会堂	en=Great Hall of the People	country=CHN
place	钓鱼台国宾馆	en=Diaoyutai State Guesthouse	country=CHN
place	中南海	en=Zhongnanhai	country=CHN
place	瀛台	en=Yingtai	country=CHN
place	勤政殿	en=Qinzheng Hall	country=CHN
place	紫光阁	en=Ziguangge	country=CHN
place	雁栖湖	en=Yanqi Lake	country=CHN
place	天安门	en=Tian'anmen|Tiananmen	country=CHN
place	天安门广场	en=Tian'anmen Square|Tiananmen Square	country=CHN
place	人民英雄纪念碑	en=Monument to the People's Heroes	country=CHN
place	国家会议中心	en=China National Convention Center	country=CHN
place	国家速滑馆	en=National Speed Skating Oval	country=CHN
place	首都国际机场	en=Beijing Capital International Airport	country=CHN
place	首都机场	en=Capital Airport	country=CHN
place	北京大兴国际机场	en=Beijing Daxing International Airport	country=CHN
place	西郊宾馆	en=Xijiao State Guest House|Xijiao Guest House	country=CHN
place	锦江小礼堂	en=Jinjiang Hall	country=CHN
place	国家会展中心	en=National Exhibition and Convention Center	country=CHN
place	梅江会展中心	en=Meijiang Convention and Exhibition Center	country=CHN
place	西湖国宾馆	en=West Lake State Guesthouse|West Lake State Guest House	country=CHN
place	杭州国际博览中心	en=Hangzhou International Expo Center	country=CHN
place	西子宾馆	en=Xizi Hotel	country=CHN
place	金牛宾馆	en=Jinniu Hotel	country=CHN
place	迎宾馆	en=State Guesthouse|State Guest House
#
# Taiwan
place	高雄	en=Kaohsiung	country=TWN
place	台中市	en=Taichung	country=TWN
place	台南市	en=Tainan	country=TWN
place	新竹	en=Hsinchu	country=TWN
place	桃园	en=Taoyuan	country=TWN
place	基隆	en=Keelung	country=TWN
place	花莲	en=Hualien	country=TWN
place	台东县	en=Taitung	country=TWN
place	新北市	en=New Taipei	country=TWN
place	金门	en=Kinmen|Jinmen	country=TWN
place	马祖	en=Matsu|Mazu	country=TWN
place	澎湖	en=Penghu	country=TWN
place	台北宾馆	en=Taipei Guest House	country=TWN
#
# Japan, Korea, Mongolia
place	大阪	en=Osaka	country=JPN
place	京都	en=Kyoto	country=JPN
place	神户	en=Kobe	country=JPN
place	横滨	en=Yokohama	country=JPN
place	名古屋	en=Nagoya	country=JPN
place	广岛	en=Hiroshima	country=JPN
place	长崎	en=Nagasaki	country=JPN
place	福冈	en=Fukuoka	country=JPN
place	奈良	en=Nara	country=JPN
place	札幌	en=Sapporo	country=JPN
place	仙台	en=Sendai	country=JPN
place	伊势志摩	en=Ise-Shima	country=JPN
place	洞爷湖	en=Toyako|Lake Toya	country=JPN
place	轻井泽	en=Karuizawa	country=JPN
place	箱根	en=Hakone	country=JPN
place	北海道	en=Hokkaido	country=JPN
place	冲绳	en=Okinawa	country=JPN
place	那霸	en=Naha	country=JPN
place	福岛	en=Fukushima	country=JPN
place	横须贺	en=Yokosuka	country=JPN
place	赤坂离宫	en=Akasaka Palace	country=JPN
place	釜山	en=Busan|Pusan	country=KOR
place	济州	en=Jeju	country=KOR
place	济州岛	en=Jeju Island	country=KOR
place	庆州	en=Gyeongju	country=KOR
place	仁川	en=Incheon|Inchon	country=KOR
place	大邱	en=Daegu	country=KOR
place	大田市	en=Daejeon	country=KOR
place	光州	en=Gwangju	country=KOR
place	平昌	en=Pyeongchang	country=KOR
place	平泽	en=Pyeongtaek	country=KOR
place	板门店	en=Panmunjom
place	开城市	en=Kaesong|Gaeseong	country=PRK
place	元山市	en=Wonsan	country=PRK
place	罗先市	en=Rason	country=PRK
place	宁边	en=Yongbyon	country=PRK
place	金刚山	en=Mount Kumgang|Kumgangsan	country=PRK
place	锦绣山太阳宫	en=Kumsusan Palace of the Sun	country=PRK
place	扎门乌德	en=Zamyn-Uud|Zamiin-Uud	country=MNG
#
# South-East Asia
place	巴厘岛	en=Bali	country=IDN	tw=峇里島
place	努沙杜瓦	en=Nusa Dua	country=IDN
place	万隆	en=Bandung	country=IDN
place	泗水	en=Surabaya	country=IDN
place	日惹	en=Yogyakarta	country=IDN
place	棉兰	en=Medan	country=IDN
place	茂物	en=Bogor	country=IDN
place	三宝垄	en=Semarang	country=IDN
place	努山塔拉	en=Nusantara	country=IDN
place	莫罗瓦利	en=Morowali	country=IDN
place	亚齐	en=Aceh	country=IDN
place	巴布亚省	en=Papua Province	country=IDN
place	马鲁古	en=Maluku	country=IDN
place	龙目岛	en=Lombok	country=IDN
place	拉布安巴焦	en=Labuan Bajo	country=IDN
place	清迈	en=Chiang Mai	country=THA
place	清莱	en=Chiang Rai	country=THA
place	芭提雅	en=Pattaya	country=THA	tw=芭達雅
place	普吉	en=Phuket	country=THA
place	华欣	en=Hua Hin	country=THA
place	苏梅岛	en=Koh Samui|Ko Samui	country=THA
place	合艾	en=Hat Yai	country=THA
place	罗勇府	en=Rayong	country=THA
place	廊开	en=Nong Khai	country=THA
place	湄索	en=Mae Sot	country=THA
place	槟城	en=Penang	country=MYS
place	马六甲	en=Malacca|Melaka	country=MYS	tw=麻六甲
place	新山市	zh.alias=新山	en=Johor Bahru	country=MYS
place	柔佛	en=Johor	country=MYS
place	兰卡威	en=Langkawi	country=MYS
place	沙巴	en=Sabah	country=MYS
place	亚庇	en=Kota Kinabalu	country=MYS
place	砂拉越	en=Sarawak	country=MYS
place	古晋	en=Kuching	country=MYS
place	关丹	en=Kuantan	country=MYS
place	圣淘沙	en=Sentosa	country=SGP
place	樟宜	en=Changi	country=SGP
place	岘港	en=Da Nang|Danang	country=VNM
place	胡志明市	en=Ho Chi Minh City	country=VNM
place	西贡	en=Saigon	country=VNM
place	海防市	en=Hai Phong|Haiphong	country=VNM
place	顺化	country=VNM
place	芽庄	en=Nha Trang	country=VNM
place	下龙湾	en=Ha Long Bay|Halong Bay	country=VNM
place	谅山	en=Lang Son	country=VNM
place	富国岛	en=Phu Quoc	country=VNM
place	金兰湾	en=Cam Ranh Bay	country=VNM
place	广宁	en=Quang Ninh	country=VNM
place	仰光	en=Yangon|Rangoon	country=MMR
place	曼德勒	en=Mandalay	country=MMR
place	皎漂	en=Kyaukphyu|Kyaukpyu	country=MMR
place	若开邦	en=Rakhine State|Rakhine	country=MMR
place	腊戍	en=Lashio	country=MMR
place	蒲甘	en=Bagan	country=MMR
place	果敢	en=Kokang	country=MMR
place	琅勃拉邦	en=Luang Prabang	country=LAO	tw=龍坡邦
place	磨丁	en=Boten	country=LAO
place	暹粒	en=Siem Reap	country=KHM
place	西哈努克港	en=Sihanoukville|Preah Sihanouk	country=KHM	tw=施亞努港
place	吴哥窟	en=Angkor Wat	country=KHM
place	云壤	en=Ream Naval Base	country=KHM
place	宿务	en=Cebu	country=PHL	tw=宿霧
place	达沃	en=Davao	country=PHL
place	苏比克湾	en=Subic Bay	country=PHL
place	棉兰老岛	en=Mindanao	country=PHL	tw=民答那峨島
place	巴拉望	en=Palawan	country=PHL
place	碧瑶	en=Baguio	country=PHL
place	奎松城	en=Quezon City	country=PHL
place	吕宋岛	en=Luzon	country=PHL
place	长滩岛	en=Boracay	country=PHL
#
# South Asia
place	孟买	en=Mumbai|Bombay	country=IND
place	新孟买	en=Navi Mumbai	country=IND
place	加尔各答	en=Kolkata|Calcutta	country=IND
place	金奈	en=Chennai|Madras	country=IND	tw=清奈
place	班加罗尔	en=Bengaluru|Bangalore	country=IND
place	海得拉巴	en=Hyderabad	country=IND
place	果阿	en=Goa	country=IND
place	瓦拉纳西	en=Varanasi	country=IND
place	阿格拉	en=Agra	country=IND
place	斋浦尔	en=Jaipur	country=IND
place	古吉拉特邦	en=Gujarat	country=IND
place	艾哈迈达巴德	en=Ahmedabad	country=IND
place	甘地讷格尔	en=Gandhinagar	country=IND
place	乌代布尔	en=Udaipur	country=IND
place	勒克瑙	en=Lucknow	country=IND
place	浦那	en=Pune	country=IND
place	达兰萨拉	en=Dharamsala|Dharamshala	country=IND
place	马哈巴利普拉姆	en=Mahabalipuram|Mamallapuram	country=IND
place	锡金	en=Sikkim	country=IND
place	旁遮普邦	en=Punjab	country=IND
place	阿萨姆邦	en=Assam	country=IND
place	曼尼普尔邦	en=Manipur	country=IND
place	古瓦哈蒂	en=Guwahati	country=IND
place	海得拉巴宫	en=Hyderabad House	country=IND
place	卡拉奇	en=Karachi	country=PAK	tw=喀拉蚩
place	拉合尔	en=Lahore	country=PAK
place	拉瓦尔品第	en=Rawalpindi	country=PAK
place	白沙瓦	en=Peshawar	country=PAK
place	奎达	en=Quetta	country=PAK
place	瓜达尔	en=Gwadar	country=PAK
place	木尔坦	en=Multan	country=PAK
place	俾路支省	en=Balochistan	country=PAK
place	吉大港	en=Chattogram|Chittagong	country=BGD
place	科克斯巴扎尔	en=Cox's Bazar	country=BGD
place	锡莱特	en=Sylhet	country=BGD
place	博克拉	en=Pokhara	country=NPL
place	蓝毗尼	en=Lumbini	country=NPL
place	帕罗	en=Paro	country=BTN
place	汉班托塔	en=Hambantota	country=LKA
place	康提	en=Kandy	country=LKA
place	坎大哈	en=Kandahar	country=AFG
place	赫拉特	en=Herat	country=AFG
place	马扎里沙里夫	en=Mazar-i-Sharif|Mazar-e-Sharif	country=AFG
place	贾拉拉巴德	en=Jalalabad	country=AFG
place	昆都士	en=Kunduz	country=AFG
place	巴格拉姆	en=Bagram	country=AFG
#
# Central Asia and the Caucasus
place	阿拉木图	en=Almaty	country=KAZ
place	奇姆肯特	en=Shymkent	country=KAZ
place	阿克套	en=Aktau	country=KAZ
place	突厥斯坦	en=Turkistan|Turkestan	country=KAZ
place	塞米伊	en=Semey	country=KAZ
place	拜科努尔	en=Baikonur	country=KAZ
place	科斯塔奈	en=Kostanay	country=KAZ
place	撒马尔罕	en=Samarkand	country=UZB
place	布哈拉	en=Bukhara	country=UZB
place	安集延	en=Andijan	country=UZB
place	费尔干纳	en=Fergana	country=UZB
place	铁尔梅兹	en=Termez	country=UZB
place	奥什	en=Osh	country=KGZ
place	乔蓬阿塔	en=Cholpon-Ata	country=KGZ
place	伊塞克湖	en=Issyk-Kul	country=KGZ
place	巴特肯	en=Batken	country=KGZ
place	贾拉拉巴德州	en=Jalal-Abad Region|Jalal-Abad	country=KGZ
place	马纳斯国际机场	en=Manas International Airport	country=KGZ
place	苦盏	zh.alias=胡占德	en=Khujand	country=TJK
place	丹加拉	en=Dangara	country=TJK
place	戈尔诺-巴达赫尚	en=Gorno-Badakhshan	country=TJK
place	阿瓦扎	en=Awaza|Avaza	country=TKM
place	阿尔卡达格	en=Arkadag	country=TKM
place	土库曼巴希	en=Turkmenbashi	country=TKM
place	巴统	en=Batumi	country=GEO
place	久姆里	en=Gyumri	country=ARM
place	梅格里	en=Meghri	country=ARM
place	占贾	en=Ganja	country=AZE
place	舒沙	en=Shusha	country=AZE
place	纳希切万	en=Nakhchivan	country=AZE
place	拉钦	en=Lachin	country=AZE
place	汉肯迪	en=Khankendi|Stepanakert	country=AZE
#
# Middle East
place	迪拜	en=Dubai	country=ARE	tw=杜拜
place	沙迦	en=Sharjah	country=ARE
place	富查伊拉	en=Fujairah	country=ARE
place	吉达	en=Jeddah	country=SAU
place	麦加	en=Mecca|Makkah	country=SAU
place	麦地那	en=Medina|Madinah	country=SAU
place	达曼	en=Dammam	country=SAU
place	达兰	en=Dhahran	country=SAU
place	新未来城	en=NEOM|Neom	country=SAU
place	延布	en=Yanbu	country=SAU
place	亚丁	en=Aden	country=YEM
place	荷台达	en=Hodeidah|Hudaydah	country=YEM
place	塔伊兹	en=Taiz	country=YEM
place	马里卜	en=Marib	country=YEM
place	塞拉莱	en=Salalah	country=OMN
place	杜库姆	en=Duqm	country=OMN
place	苏哈尔	en=Sohar	country=OMN
place	乌代德	en=Al Udeid	country=QAT
place	沙姆沙伊赫	en=Sharm el-Sheikh|Sharm El Sheikh	country=EGY	tw=夏姆錫克
place	亚历山大	en=Alexandria	country=EGY	tw=亞歷山卓
place	新行政首都	en=New Administrative Capital	country=EGY
place	阿拉曼	en=El Alamein|Alamein	country=EGY
place	卢克索	en=Luxor	country=EGY	tw=路克索
place	阿斯旺	en=Aswan	country=EGY
place	苏伊士	en=Suez	country=EGY
place	塞得港	en=Port Said	country=EGY
place	阿里什	en=El Arish|Al-Arish	country=EGY
place	拉法	en=Rafah
place	西奈半岛	en=Sinai Peninsula|Sinai	country=EGY
place	亚喀巴	en=Aqaba	country=JOR	tw=阿卡巴
place	扎尔卡	en=Zarqa	country=JOR
place	阿勒颇	en=Aleppo	country=SYR
place	霍姆斯	en=Homs	country=SYR
place	拉塔基亚	en=Latakia	country=SYR
place	伊德利卜	en=Idlib	country=SYR
place	拉卡	en=Raqqa	country=SYR
place	巴士拉	en=Basra	country=IRQ
place	埃尔比勒	en=Erbil|Irbil	country=IRQ
place	苏莱曼尼亚	en=Sulaymaniyah	country=IRQ
place	基尔库克	en=Kirkuk	country=IRQ
place	摩苏尔	en=Mosul	country=IRQ
place	纳杰夫	en=Najaf	country=IRQ
place	卡尔巴拉	en=Karbala	country=IRQ
place	伊斯法罕	en=Isfahan	country=IRN
place	设拉子	en=Shiraz	country=IRN
place	马什哈德	en=Mashhad	country=IRN
place	大不里士	en=Tabriz	country=IRN
place	阿巴斯港	en=Bandar Abbas	country=IRN
place	恰巴哈尔	en=Chabahar	country=IRN
place	布什尔	en=Bushehr	country=IRN
place	纳坦兹	en=Natanz	country=IRN
place	福尔多	en=Fordow|Fordo	country=IRN
place	福尔道	country=IRN
place	库姆	en=Qom	country=IRN
place	哈尔克岛	en=Kharg Island	country=IRN
place	基什岛	en=Kish Island	country=IRN
place	特拉维夫	en=Tel Aviv	country=ISR	tw=台拉維夫
place	海法	en=Haifa	country=ISR
place	埃拉特	en=Eilat	country=ISR
place	内盖夫	en=Negev	country=ISR
place	阿什凯隆	en=Ashkelon	country=ISR
place	拉姆安拉	en=Ramallah	country=PSE
place	伯利恒	en=Bethlehem	country=PSE
place	希伯伦	en=Hebron	country=PSE
place	杰宁	en=Jenin	country=PSE
place	纳布卢斯	en=Nablus	country=PSE
place	杰里科	en=Jericho	country=PSE
place	汗尤尼斯	en=Khan Younis|Khan Yunis	country=PSE
place	加沙城	en=Gaza City	country=PSE
place	赛达	en=Sidon	country=LBN
place	贝卡谷地	en=Bekaa Valley|Beqaa Valley	country=LBN
place	纳库拉	en=Naqoura	country=LBN
place	伊斯坦布尔	en=Istanbul	country=TUR	tw=伊斯坦堡
place	安塔利亚	en=Antalya	country=TUR
place	伊兹密尔	en=Izmir	country=TUR
place	加济安泰普	en=Gaziantep	country=TUR
place	迪亚巴克尔	en=Diyarbakir	country=TUR
place	因吉尔利克	en=Incirlik	country=TUR
place	卡帕多西亚	en=Cappadocia	country=TUR
place	多尔马巴赫切宫	en=Dolmabahce Palace|Dolmabahçe Palace	country=TUR
#
# Russia, Ukraine, Belarus, Moldova
place	圣彼得堡	en=St. Petersburg|Saint Petersburg|St Petersburg	country=RUS
place	喀山	en=Kazan	country=RUS
place	索契	en=Sochi	country=RUS
place	符拉迪沃斯托克	zh.alias=海参崴	en=Vladivostok	country=RUS
place	哈巴罗夫斯克	en=Khabarovsk	country=RUS	tw=伯力
place	布拉戈维申斯克	en=Blagoveshchensk	country=RUS	tw=海蘭泡
place	俄罗斯岛	en=Russky Island	country=RUS
place	叶卡捷琳堡	en=Yekaterinburg|Ekaterinburg	country=RUS
place	新西伯利亚	en=Novosibirsk	country=RUS
place	伊尔库茨克	en=Irkutsk	country=RUS
place	贝加尔湖	en=Lake Baikal	country=RUS
place	赤塔	en=Chita	country=RUS
place	乌兰乌德	en=Ulan-Ude	country=RUS
place	雅库茨克	en=Yakutsk	country=RUS
place	乌法	en=Ufa	country=RUS
place	下诺夫哥罗德	en=Nizhny Novgorod	country=RUS
place	伏尔加格勒	en=Volgograd	country=RUS
place	罗斯托夫	en=Rostov|Rostov-on-Don	country=RUS
place	库尔斯克	en=Kursk	country=RUS
place	别尔哥罗德	en=Belgorod	country=RUS
place	布良斯克	en=Bryansk	country=RUS
place	加里宁格勒	en=Kaliningrad	country=RUS
place	摩尔曼斯克	en=Murmansk	country=RUS
place	阿尔汉格尔斯克	en=Arkhangelsk	country=RUS
place	格罗兹尼	en=Grozny	country=RUS
place	马哈奇卡拉	en=Makhachkala	country=RUS
place	别斯兰	en=Beslan	country=RUS
place	车臣	en=Chechnya	country=RUS
place	鞑靼斯坦	en=Tatarstan	country=RUS
place	阿斯特拉罕	en=Astrakhan	country=RUS
place	克拉斯诺亚尔斯克	en=Krasnoyarsk	country=RUS
place	车里雅宾斯克	en=Chelyabinsk	country=RUS
place	瓦尔代	en=Valdai	country=RUS
place	新奥加廖沃	en=Novo-Ogaryovo	country=RUS
place	萨哈林	en=Sakhalin	country=RUS	tw=庫頁島
place	萨哈林岛	en=Sakhalin Island	country=RUS
place	堪察加	en=Kamchatka	country=RUS
place	东方航天发射场	en=Vostochny Cosmodrome	country=RUS
place	红场	en=Red Square	country=RUS
place	伏努科沃机场	en=Vnukovo Airport	country=RUS
place	西伯利亚	en=Siberia	country=RUS
place	哈尔科夫	en=Kharkiv|Kharkov	country=UKR
place	利沃夫	en=Lviv|Lvov	country=UKR	tw=利維夫
place	敖德萨	en=Odesa|Odessa	country=UKR	tw=奧德薩
place	第聂伯罗	en=Dnipro	country=UKR	tw=聶伯城
place	扎波罗热	en=Zaporizhzhia|Zaporozhye	country=UKR	tw=札波羅熱
place	赫尔松	en=Kherson	country=UKR
place	马里乌波尔	en=Mariupol	country=UKR
place	苏梅	en=Sumy	country=UKR
place	切尔诺贝利	en=Chernobyl|Chornobyl	country=UKR
place	波克罗夫斯克	en=Pokrovsk	country=UKR
place	巴赫穆特	en=Bakhmut	country=UKR
place	布查	en=Bucha	country=UKR
place	布列斯特	en=Brest
place	戈梅利	en=Gomel|Homel	country=BLR
place	格罗德诺	en=Grodno|Hrodna	country=BLR
place	维捷布斯克	en=Vitebsk	country=BLR
place	蒂拉斯波尔	en=Tiraspol
#
# Western Europe
place	日内瓦	en=Geneva	country=CHE
place	苏黎世	en=Zurich|Zürich	country=CHE
place	达沃斯	tw=达佛斯	en=Davos	country=CHE
place	巴塞尔	en=Basel	country=CHE
place	洛桑	en=Lausanne	country=CHE
place	蒙特勒	en=Montreux	country=CHE
place	卢加诺	en=Lugano	country=CHE
place	卢塞恩	en=Lucerne	country=CHE	tw=琉森
place	比尔根施托克	en=Burgenstock|Bürgenstock	country=CHE
place	万国宫	en=Palais des Nations	country=CHE
place	萨尔茨堡	en=Salzburg	country=AUT
place	格拉茨	en=Graz	country=AUT
place	因斯布鲁克	en=Innsbruck	country=AUT
place	霍夫堡宫	en=Hofburg|Hofburg Palace	country=AUT
place	慕尼黑	en=Munich	country=DEU
place	汉堡	en=Hamburg	country=DEU
place	法兰克福	en=Frankfurt	country=DEU
place	波恩	en=Bonn	country=DEU
place	杜塞尔多夫	en=Dusseldorf|Düsseldorf	country=DEU
place	杜伊斯堡	en=Duisburg	country=DEU
place	科隆	en=Cologne	country=DEU
place	斯图加特	en=Stuttgart	country=DEU
place	莱比锡	en=Leipzig	country=DEU
place	德累斯顿	en=Dresden	country=DEU
place	汉诺威	en=Hanover|Hannover	country=DEU
place	不来梅	en=Bremen	country=DEU
place	纽伦堡	en=Nuremberg	country=DEU
place	埃尔茂	en=Elmau|Schloss Elmau	country=DEU
place	海利根达姆	en=Heiligendamm	country=DEU
place	梅泽贝格	en=Meseberg	country=DEU
place	拉姆施泰因	en=Ramstein	country=DEU
place	波茨坦	en=Potsdam	country=DEU
place	马赛	en=Marseille	country=FRA
place	里昂	en=Lyon	country=FRA
place	尼斯	country=FRA
place	戛纳	en=Cannes	country=FRA	tw=坎城
place	斯特拉斯堡	en=Strasbourg	country=FRA	tw=史特拉斯堡
place	凡尔赛	en=Versailles	country=FRA
place	凡尔赛宫	en=Palace of Versailles	country=FRA
place	比亚里茨	en=Biarritz	country=FRA
place	埃维昂	en=Evian|Evian-les-Bains	country=FRA
place	图卢兹	en=Toulouse	country=FRA
place	波尔多	en=Bordeaux	country=FRA
place	里尔	en=Lille	country=FRA
place	布雷冈松堡	en=Fort de Bregancon|Fort de Brégançon	country=FRA
place	朗布依埃	en=Rambouillet	country=FRA
place	凯旋门	en=Arc de Triomphe	country=FRA
place	奥利机场	en=Orly Airport	country=FRA
place	科西嘉岛	en=Corsica	country=FRA
place	海牙	en=The Hague|Hague	country=NLD
place	鹿特丹	en=Rotterdam	country=NLD
place	马斯特里赫特	en=Maastricht	country=NLD
place	和平宫	en=Peace Palace	country=NLD
place	安特卫普	en=Antwerp	country=BEL
place	布鲁日	en=Bruges	country=BEL
place	曼彻斯特	en=Manchester	country=GBR
place	伯明翰	en=Birmingham	country=GBR
place	利物浦	en=Liverpool	country=GBR
place	爱丁堡	en=Edinburgh	country=GBR
place	格拉斯哥	en=Glasgow	country=GBR
place	贝尔法斯特	en=Belfast	country=GBR
place	加的夫	en=Cardiff	country=GBR
place	牛津	en=Oxford	country=GBR
place	剑桥	en=Cambridge
place	格伦伊格尔斯	en=Gleneagles	country=GBR
place	康沃尔	en=Cornwall	country=GBR
place	卡比斯贝	en=Carbis Bay	country=GBR
place	温莎城堡	en=Windsor Castle	country=GBR
place	白金汉宫	en=Buckingham Palace	country=GBR
place	契克斯	zh.alias=契克斯庄园	en=Chequers	country=GBR
place	兰卡斯特宫	en=Lancaster House	country=GBR
place	布莱切利园	en=Bletchley Park	country=GBR
place	苏格兰	en=Scotland	country=GBR
place	威尔士	en=Wales	country=GBR
place	英格兰	en=England	country=GBR
place	北爱尔兰	en=Northern Ireland	country=GBR
place	百慕大	en=Bermuda	country=GBR
place	香农	en=Shannon	country=IRL
place	科克市	en=Cork City	country=IRL
place	米兰	en=Milan	country=ITA
place	威尼斯	en=Venice	country=ITA
place	佛罗伦萨	en=Florence	country=ITA
place	那不勒斯	en=Naples	country=ITA	tw=拿坡里
place	热那亚	en=Genoa	country=ITA
place	都灵	en=Turin	country=ITA	tw=杜林
place	的里雅斯特	en=Trieste	country=ITA
place	博洛尼亚	en=Bologna	country=ITA	tw=波隆那
place	维罗纳	en=Verona	country=ITA
place	普利亚	en=Puglia|Apulia	country=ITA
place	西西里	zh.alias=西西里岛	en=Sicily	country=ITA
place	巴勒莫	en=Palermo	country=ITA
place	陶尔米纳	en=Taormina	country=ITA
place	卡普里岛	en=Capri	country=ITA
place	拉奎拉	en=L'Aquila	country=ITA
place	兰佩杜萨岛	en=Lampedusa	country=ITA
place	撒丁岛	en=Sardinia	country=ITA
place	圣彼得广场	en=St. Peter's Square|Saint Peter's Square	country=VAT
place	圣彼得大教堂	en=St. Peter's Basilica|Saint Peter's Basilica	country=VAT
place	冈道尔夫堡	en=Castel Gandolfo	country=ITA
place	巴塞罗那	en=Barcelona	country=ESP	tw=巴塞隆納
place	塞维利亚	en=Seville|Sevilla	country=ESP	tw=塞維亞
place	瓦伦西亚	en=Valencia	country=ESP
place	格拉纳达	en=Granada	country=ESP
place	马拉加	en=Malaga|Málaga	country=ESP
place	加泰罗尼亚	en=Catalonia	country=ESP	tw=加泰隆尼亞
place	加那利群岛	en=Canary Islands	country=ESP
place	马略卡岛	en=Mallorca|Majorca	country=ESP
place	波尔图	en=Porto	country=PRT
place	锡内什	en=Sines	country=PRT
place	马德拉	en=Madeira	country=PRT
place	亚速尔群岛	en=Azores	country=PRT
#
# Northern, Central and Southern Europe
place	哥德堡	en=Gothenburg	country=SWE
place	马尔默	en=Malmo|Malmö	country=SWE
place	卑尔根	en=Bergen	country=NOR
place	特罗姆瑟	en=Tromso|Tromsø	country=NOR
place	斯瓦尔巴群岛	en=Svalbard	country=NOR
place	坦佩雷	en=Tampere	country=FIN
place	图尔库	en=Turku	country=FIN
place	罗瓦涅米	en=Rovaniemi	country=FIN
place	奥胡斯	en=Aarhus	country=DNK
place	皮图菲克	en=Pituffik	country=GRL
place	克拉科夫	en=Krakow|Kraków|Cracow	country=POL
place	格但斯克	en=Gdansk|Gdańsk	country=POL
place	热舒夫	en=Rzeszow|Rzeszów	country=POL
place	弗罗茨瓦夫	en=Wroclaw|Wrocław	country=POL
place	卡托维兹	en=Katowice	country=POL
place	奥斯威辛	en=Auschwitz	country=POL
place	布尔诺	en=Brno	country=CZE
place	俄斯特拉发	en=Ostrava	country=CZE
place	科希策	en=Kosice|Košice	country=SVK
place	德布勒森	en=Debrecen	country=HUN
place	塞格德	en=Szeged	country=HUN
place	布达城堡	en=Buda Castle	country=HUN
place	康斯坦察	en=Constanta|Constanța	country=ROU
place	克卢日	en=Cluj|Cluj-Napoca	country=ROU
place	蒂米什瓦拉	en=Timisoara|Timișoara	country=ROU
place	瓦尔纳	en=Varna	country=BGR
place	普罗夫迪夫	en=Plovdiv	country=BGR
place	塞萨洛尼基	en=Thessaloniki	country=GRC
place	比雷埃夫斯	en=Piraeus	country=GRC
place	克里特岛	en=Crete	country=GRC
place	奥林匹亚	en=Olympia	country=GRC
place	诺维萨德	en=Novi Sad	country=SRB
place	斯梅代雷沃	en=Smederevo	country=SRB
place	杜布罗夫尼克	en=Dubrovnik	country=HRV
place	巴尼亚卢卡	en=Banja Luka	country=BIH
place	斯雷布雷尼察	en=Srebrenica	country=BIH
place	莫斯塔尔	en=Mostar	country=BIH
place	布莱德	en=Lake Bled	country=SVN
place	科佩尔	en=Koper	country=SVN
place	都拉斯	en=Durres|Durrës	country=ALB
place	奥赫里德	en=Ohrid	country=MKD
place	普雷斯帕	en=Prespa
place	布德瓦	en=Budva	country=MNE
place	利马索尔	en=Limassol	country=CYP
place	克莱佩达	en=Klaipeda|Klaipėda	country=LTU
place	纳尔瓦	en=Narva	country=EST
#
# United States and Canada
place	纽约	en=New York	country=USA
place	纽约市	en=New York City	country=USA
place	曼哈顿	en=Manhattan	country=USA
place	旧金山	zh.alias=圣弗朗西斯科	en=San Francisco	country=USA	tw=舊金山
place	洛杉矶	en=Los Angeles	country=USA
place	休斯敦	en=Houston	country=USA	tw=休士頓
place	芝加哥	en=Chicago	country=USA
place	波士顿	en=Boston	country=USA
place	费城	en=Philadelphia	country=USA
place	西雅图	en=Seattle	country=USA
place	亚特兰大	en=Atlanta	country=USA
place	迈阿密	en=Miami	country=USA
place	达拉斯	en=Dallas	country=USA
place	底特律	en=Detroit	country=USA
place	丹佛	en=Denver	country=USA
place	匹兹堡	en=Pittsburgh	country=USA
place	拉斯维加斯	en=Las Vegas	country=USA
place	圣迭戈	en=San Diego	country=USA	tw=聖地牙哥	shared=聖地牙哥	note=in Taiwan Santiago of Chile has the same name
place	硅谷	en=Silicon Valley	country=USA	tw=矽谷
place	檀香山	zh.alias=火奴鲁鲁	en=Honolulu	country=USA
place	夏威夷	en=Hawaii	country=USA
place	珍珠港	en=Pearl Harbor	country=USA
place	安克雷奇	en=Anchorage	country=USA	tw=安克拉治
place	阿拉斯加	en=Alaska	country=USA
place	加利福尼亚州	zh.alias=加州	en=California	country=USA
place	得克萨斯州	zh.alias=得州	en=Texas	country=USA
place	佛罗里达州	zh.alias=佛罗里达	en=Florida	country=USA
place	佐治亚州	country=USA	tw=喬治亞州
place	新墨西哥州	en=New Mexico	country=USA
place	华盛顿州	en=Washington State	country=USA
place	纽约州	en=New York State	country=USA
place	新泽西州	en=New Jersey	country=USA
place	马里兰州	en=Maryland	country=USA
place	弗吉尼亚州	en=Virginia	country=USA
place	艾奥瓦州	en=Iowa	country=USA
place	犹他州	en=Utah	country=USA
place	密歇根州	en=Michigan	country=USA
place	伊利诺伊州	en=Illinois	country=USA
place	戴维营	en=Camp David	country=USA	tw=大衛營
place	海湖庄园	en=Mar-a-Lago	country=USA
place	棕榈滩	en=Palm Beach	country=USA
place	安纳伯格庄园	en=Sunnylands	country=USA
place	斐洛里庄园	en=Filoli|Filoli Estate	country=USA
place	贝德明斯特	en=Bedminster	country=USA
place	布莱尔国宾馆	en=Blair House	country=USA
place	椭圆形办公室	en=Oval Office	country=USA
place	特拉华州	en=Delaware	country=USA
place	安德鲁斯联合基地	en=Joint Base Andrews	country=USA
place	联合国总部	en=UN Headquarters|UN headquarters|United Nations Headquarters|United Nations headquarters
place	代顿	en=Dayton	country=USA
place	诺福克	en=Norfolk	country=USA
place	萨凡纳	en=Savannah	country=USA
place	关岛	en=Guam	country=USA
place	多伦多	en=Toronto	country=CAN
place	蒙特利尔	en=Montreal|Montréal	country=CAN	tw=蒙特婁
place	温哥华	en=Vancouver	country=CAN
place	卡尔加里	en=Calgary	country=CAN	tw=卡加利
place	埃德蒙顿	en=Edmonton	country=CAN
place	哈利法克斯	en=Halifax	country=CAN
place	魁北克	en=Quebec	country=CAN
place	魁北克市	en=Quebec City	country=CAN
place	卡纳纳斯基斯	en=Kananaskis	country=CAN
place	沙勒瓦	en=Charlevoix	country=CAN
place	班夫	en=Banff	country=CAN
#
# Latin America and the Caribbean
place	里约热内卢	en=Rio de Janeiro	country=BRA
place	里约	en=Rio	country=BRA
place	圣保罗	en=Sao Paulo|São Paulo	country=BRA
place	贝伦	en=Belem|Belém	country=BRA
place	福塔莱萨	en=Fortaleza	country=BRA
place	累西腓	en=Recife	country=BRA
place	马瑙斯	en=Manaus	country=BRA
place	贝洛奥里藏特	en=Belo Horizonte	country=BRA
place	库里蒂巴	en=Curitiba	country=BRA
place	阿雷格里港	en=Porto Alegre	country=BRA
place	伊瓜苏	en=Foz do Iguacu|Foz do Iguaçu	country=BRA
place	马德普拉塔	en=Mar del Plata	country=ARG
place	乌斯怀亚	en=Ushuaia	country=ARG
place	巴里洛切	en=Bariloche	country=ARG
place	瓦尔帕莱索	en=Valparaiso|Valparaíso	country=CHL
place	比尼亚德尔马	en=Vina del Mar|Viña del Mar	country=CHL
place	安托法加斯塔	en=Antofagasta	country=CHL
place	蓬塔阿雷纳斯	en=Punta Arenas	country=CHL
place	复活节岛	en=Easter Island	country=CHL
place	库斯科	en=Cusco|Cuzco	country=PER
place	钱凯	en=Chancay	country=PER
place	阿雷基帕	en=Arequipa	country=PER
place	科恰班巴	en=Cochabamba	country=BOL
place	瓜亚基尔	en=Guayaquil	country=ECU
place	加拉帕戈斯群岛	en=Galapagos Islands|Galápagos Islands	country=ECU
place	卡塔赫纳	en=Cartagena	country=COL
place	麦德林	en=Medellin|Medellín	country=COL
place	库库塔	en=Cucuta|Cúcuta	country=COL
place	圣玛尔塔	en=Santa Marta	country=COL
place	马拉开波	en=Maracaibo	country=VEN
place	埃斯特角城	zh.alias=埃斯特角	en=Punta del Este	country=URY
place	坎昆	en=Cancun|Cancún	country=MEX
place	洛斯卡沃斯	en=Los Cabos	country=MEX
place	蒙特雷	en=Monterrey	country=MEX
place	瓜达拉哈拉	en=Guadalajara	country=MEX
place	蒂华纳	en=Tijuana	country=MEX
place	阿卡普尔科	en=Acapulco	country=MEX
place	特拉特洛尔科	en=Tlatelolco	country=MEX
place	关塔那摩	en=Guantanamo|Guantanamo Bay|Guantánamo
place	马里埃尔	en=Mariel	country=CUB
place	圣地亚哥-德古巴	en=Santiago de Cuba	country=CUB
place	蓬塔卡纳	en=Punta Cana	country=DOM
place	蒙特哥贝	en=Montego Bay	country=JAM
place	圣佩德罗苏拉	en=San Pedro Sula	country=HND
place	科隆自由贸易区	en=Colon Free Zone|Colón Free Zone	country=PAN
place	阿鲁巴	en=Aruba	country=NLD
place	库拉索	en=Curacao|Curaçao	country=NLD
place	法属圭亚那	en=French Guiana	country=FRA
place	瓜德罗普	en=Guadeloupe	country=FRA
place	马提尼克	en=Martinique	country=FRA
place	英属维尔京群岛	en=British Virgin Islands	country=GBR
place	开曼群岛	en=Cayman Islands	country=GBR
#
# Africa
place	约翰内斯堡	en=Johannesburg	country=ZAF	tw=約翰尼斯堡
place	德班	en=Durban	country=ZAF
place	桑顿	en=Sandton	country=ZAF
place	桑顿会议中心	en=Sandton Convention Centre|Sandton Convention Center	country=ZAF
place	茨瓦内	en=Tshwane	country=ZAF
place	伊丽莎白港	en=Port Elizabeth|Gqeberha	country=ZAF
place	罗本岛	en=Robben Island	country=ZAF
place	蒙巴萨	en=Mombasa	country=KEN
place	基苏木	en=Kisumu	country=KEN
place	拉穆	en=Lamu	country=KEN
place	达累斯萨拉姆	en=Dar es Salaam	country=TZA	tw=三蘭港
place	桑给巴尔	en=Zanzibar	country=TZA
place	阿鲁沙	en=Arusha	country=TZA
place	姆万扎	en=Mwanza	country=TZA
place	恩德培	en=Entebbe	country=UGA
place	德雷达瓦	en=Dire Dawa	country=ETH
place	提格雷	en=Tigray	country=ETH
place	默克莱	en=Mekelle|Mek'ele	country=ETH
place	阿萨布	en=Assab	country=ERI
place	马萨瓦	en=Massawa	country=ERI
place	柏培拉	en=Berbera
place	哈尔格萨	en=Hargeisa
place	基斯马尤	en=Kismayo	country=SOM
place	邦特兰	en=Puntland	country=SOM
place	苏丹港	en=Port Sudan	country=SDN
place	达尔富尔	en=Darfur	country=SDN
place	法希尔	en=El Fasher|Al-Fashir|El-Fasher	country=SDN
place	恩图曼	en=Omdurman	country=SDN
place	卡萨布兰卡	en=Casablanca	country=MAR
place	马拉喀什	en=Marrakech|Marrakesh	country=MAR
place	丹吉尔	en=Tangier|Tangiers	country=MAR
place	非斯	en=Fez|Fes	country=MAR
place	斯希拉特	en=Skhirat	country=MAR
place	奥兰	en=Oran	country=DZA
place	廷杜夫	en=Tindouf	country=DZA
place	斯法克斯	en=Sfax	country=TUN
place	班加西	en=Benghazi	country=LBY
place	苏尔特	en=Sirte	country=LBY
place	米苏拉塔	en=Misrata	country=LBY
place	图卜鲁格	en=Tobruk	country=LBY
place	德尔纳	en=Derna	country=LBY
place	拉各斯	en=Lagos	country=NGA
place	卡诺	en=Kano	country=NGA
place	哈科特港	en=Port Harcourt	country=NGA
place	莱基	en=Lekki	country=NGA
place	库马西	en=Kumasi	country=GHA
place	布瓦凯	en=Bouake|Bouaké	country=CIV
place	杜阿拉	en=Douala	country=CMR
place	克里比	en=Kribi	country=CMR
place	通布图	en=Timbuktu|Tombouctou	country=MLI
place	阿加德兹	en=Agadez	country=NER
place	戈马	en=Goma	country=COD
place	布卡武	en=Bukavu	country=COD
place	卢本巴希	en=Lubumbashi	country=COD
place	加丹加	en=Katanga	country=COD
place	科卢韦齐	en=Kolwezi	country=COD
place	黑角	en=Pointe-Noire	country=COG
place	洛比托	en=Lobito	country=AGO
place	本格拉	en=Benguela	country=AGO
place	卡宾达	en=Cabinda	country=AGO
place	维多利亚瀑布	en=Victoria Falls	country=ZWE
place	布拉瓦约	en=Bulawayo	country=ZWE
place	德尔加杜角	en=Cabo Delgado	country=MOZ
place	沃尔维斯湾	en=Walvis Bay	country=NAM
place	卡萨内	en=Kasane	country=BWA
place	布兰太尔	en=Blantyre	country=MWI
place	留尼汪	en=Reunion Island|Réunion	country=FRA
place	马约特	en=Mayotte	country=FRA
place	图阿马西纳	en=Toamasina	country=MDG
place	非盟总部	en=AU Headquarters|AU headquarters|African Union Headquarters|African Union headquarters	country=ETH
place	非盟会议中心	en=AU Conference Center|African Union Conference Center	country=ETH
#
# Oceania
place	悉尼	en=Sydney	country=AUS	tw=雪梨
place	墨尔本	en=Melbourne	country=AUS
place	布里斯班	en=Brisbane	country=AUS
place	珀斯	en=Perth	country=AUS	tw=伯斯
place	阿德莱德	en=Adelaide	country=AUS	tw=阿得雷德
place	达尔文港	en=Port of Darwin|Darwin Port	country=AUS
place	凯恩斯	en=Cairns	country=AUS
place	霍巴特	en=Hobart	country=AUS
place	黄金海岸	en=Gold Coast	country=AUS
place	塔斯马尼亚	en=Tasmania	country=AUS
place	奥克兰	en=Auckland	country=NZL
place	克赖斯特彻奇	en=Christchurch	country=NZL	tw=基督城
place	皇后镇	en=Queenstown	country=NZL
place	怀唐伊	en=Waitangi	country=NZL
place	楠迪	en=Nadi	country=FJI	tw=南迪
place	卢甘维尔	en=Luganville	country=VUT
place	布干维尔	en=Bougainville	country=PNG
place	莱城	en=Lae	country=PNG
place	马努斯岛	en=Manus Island	country=PNG
place	马莱塔	en=Malaita	country=SLB
place	夸贾林	en=Kwajalein	country=MHL
place	科罗尔	en=Koror	country=PLW
place	梅莱凯奥克	en=Melekeok	country=PLW
place	努美阿	en=Noumea|Nouméa	country=FRA
place	新喀里多尼亚	en=New Caledonia	country=FRA
place	法属波利尼西亚	en=French Polynesia	country=FRA
place	塔希提	en=Tahiti	country=FRA	tw=大溪地
place	美属萨摩亚	en=American Samoa	country=USA
place	北马里亚纳群岛	en=Northern Mariana Islands	country=USA
place	塞班	en=Saipan	country=USA
place	托克劳	en=Tokelau	country=NZL
#
# Disputed places and parts of disputes: no country on purpose
place	耶路撒冷	en=Jerusalem
place	东耶路撒冷	en=East Jerusalem
place	圣殿山	en=Temple Mount
place	阿克萨清真寺	en=Al-Aqsa Mosque|Al Aqsa Mosque
place	加沙	en=Gaza	tw=加薩
place	加沙地带	en=Gaza Strip	tw=加薩走廊
place	约旦河西岸	en=West Bank
place	戈兰高地	en=Golan Heights
place	克什米尔	en=Kashmir	tw=喀什米爾
place	印控克什米尔	en=Indian-administered Kashmir|Indian-controlled Kashmir
place	巴控克什米尔	en=Pakistan-administered Kashmir|Pakistan-controlled Kashmir
place	斯利那加	en=Srinagar
place	拉达克	en=Ladakh
place	加勒万河谷	en=Galwan Valley
place	班公湖	en=Pangong Lake|Pangong Tso
place	洞朗	en=Doklam|Donglang
place	藏南	en=Zangnan
place	阿鲁纳恰尔邦	en=Arunachal Pradesh
place	阿克赛钦	en=Aksai Chin
place	克里米亚	en=Crimea
place	雅尔塔	en=Yalta
place	塞瓦斯托波尔	en=Sevastopol
place	顿巴斯	en=Donbas|Donbass
place	顿涅茨克	en=Donetsk
place	卢甘斯克	en=Luhansk|Lugansk
place	纳戈尔诺-卡拉巴赫	zh.alias=纳卡	en=Nagorno-Karabakh|Karabakh
place	阿布哈兹	en=Abkhazia
place	南奥塞梯	en=South Ossetia
place	德涅斯特河沿岸	en=Transnistria|Transdniestria	tw=聶斯特河沿岸
place	北塞浦路斯	en=Northern Cyprus
place	索马里兰	en=Somaliland	tw=索馬利蘭
place	阿卜耶伊	en=Abyei
place	阿尤恩	en=Laayoune|El Aaiun
place	迪戈加西亚岛	en=Diego Garcia
place	查戈斯群岛	en=Chagos Islands|Chagos Archipelago
place	马尔维纳斯群岛	en=Malvinas Islands|Malvinas
place	福克兰群岛	en=Falkland Islands|Falklands
place	直布罗陀	en=Gibraltar
place	埃塞奎博	en=Essequibo
place	钓鱼岛	en=Diaoyu Dao|Diaoyu Islands|Diaoyu Island	tw=釣魚台
place	钓鱼岛及其附属岛屿	en=Diaoyu Dao and its affiliated islands
place	尖阁诸岛	en=Senkaku Islands|Senkakus
place	独岛	en=Dokdo
place	竹岛	en=Takeshima
place	南千岛群岛	en=Southern Kuril Islands|South Kuril Islands
place	北方四岛	en=Northern Territories
place	千岛群岛	en=Kuril Islands|Kurils
place	南沙群岛	en=Nansha Qundao|Nansha Islands|Spratly Islands|Spratlys
place	西沙群岛	en=Xisha Qundao|Xisha Islands|Paracel Islands|Paracels
place	中沙群岛	en=Zhongsha Qundao|Zhongsha Islands
place	黄岩岛	en=Huangyan Dao|Huangyan Island|Scarborough Shoal
place	仁爱礁	en=Ren'ai Jiao|Ren'ai Reef|Second Thomas Shoal|Ayungin Shoal
place	仙宾礁	en=Xianbin Jiao|Xianbin Reef|Sabina Shoal
place	铁线礁	en=Tiexian Jiao|Tiexian Reef|Sandy Cay
place	中业岛	en=Zhongye Dao|Thitu Island|Pag-asa Island
place	美济礁	en=Meiji Jiao|Mischief Reef
place	永兴岛	en=Yongxing Dao|Woody Island
place	太平岛	en=Taiping Dao|Itu Aba
place	万安滩	en=Wan'an Tan|Vanguard Bank
place	曾母暗沙	en=Zengmu Ansha|James Shoal
place	苏岩礁	en=Suyan Rock|Ieodo
place	柏威夏寺	en=Preah Vihear Temple|Preah Vihear
place	沙巴阿农场	en=Shebaa Farms
place	费尔干纳盆地	en=Fergana Valley
#
# Seas, straits, regions and the like: no country, and no country inside their names
place	台湾海峡	zh.alias=台海	en=Taiwan Strait|Taiwan Straits
place	巴士海峡	en=Bashi Channel
place	南海	zh.alias=南中国海|中国南海	en=South China Sea
place	东海	zh.alias=东中国海|中国东海	en=East China Sea
place	黄海	en=Yellow Sea
place	日本海	en=Sea of Japan
place	菲律宾海	en=Philippine Sea
place	朝鲜半岛	en=Korean Peninsula|Korean peninsula	tw=韓半島
place	三八线	en=38th parallel
place	对马海峡	en=Tsushima Strait
place	宫古海峡	en=Miyako Strait
place	马六甲海峡	en=Strait of Malacca|Malacca Strait	tw=麻六甲海峽
place	新加坡海峡	en=Singapore Strait|Strait of Singapore
place	泰国湾	en=Gulf of Thailand
place	湄公河	en=Mekong River|Mekong
place	澜沧江	en=Lancang River|Lancang
place	印度洋	en=Indian Ocean
place	印度支那	en=Indochina|Indo-China
place	孟加拉湾	en=Bay of Bengal
place	阿曼湾	en=Gulf of Oman
place	阿拉伯海	en=Arabian Sea
place	阿拉伯半岛	en=Arabian Peninsula
place	波斯湾	en=Persian Gulf|Arabian Gulf
place	霍尔木兹海峡	en=Strait of Hormuz	tw=荷莫茲海峽
place	红海	en=Red Sea
place	曼德海峡	en=Bab el-Mandeb|Bab al-Mandab
place	亚丁湾	en=Gulf of Aden
place	非洲之角	en=Horn of Africa
place	几内亚湾	en=Gulf of Guinea
place	萨赫勒	en=Sahel	tw=薩赫爾
place	撒哈拉沙漠	en=Sahara|Sahara Desert
place	莫桑比克海峡	en=Mozambique Channel
place	苏伊士运河	en=Suez Canal	country=EGY
place	巴拿马运河	en=Panama Canal	country=PAN
place	尼罗河	en=Nile|Nile River
place	地中海	en=Mediterranean|Mediterranean Sea
place	黑海	en=Black Sea
place	亚速海	en=Sea of Azov|Azov Sea
place	里海	en=Caspian Sea
place	咸海	en=Aral Sea
place	波罗的海	en=Baltic Sea
place	北海海域	en=North Sea
place	博斯普鲁斯海峡	en=Bosphorus|Bosporus	country=TUR
place	多瑙河	en=Danube|Danube River
place	莱茵河	en=Rhine|Rhine River
place	巴尔干	en=Balkans
place	西巴尔干	en=Western Balkans
place	外高加索	zh.alias=南高加索	en=Transcaucasia|South Caucasus
place	图们江	en=Tumen River
place	鸭绿江	en=Yalu River
place	北冰洋	en=Arctic Ocean
place	北极	en=Arctic
place	南极	en=Antarctica|Antarctic
place	太平洋	en=Pacific|Pacific Ocean
place	大西洋	en=Atlantic|Atlantic Ocean
place	英吉利海峡	en=English Channel
place	加勒比海	en=Caribbean Sea
place	墨西哥湾	en=Gulf of Mexico
place	拉丁美洲	en=Latin America
place	亚得里亚海	en=Adriatic Sea
place	珊瑚海	en=Coral Sea
place	所罗门海	en=Solomon Sea
place	巴塔哥尼亚	en=Patagonia
place	亚马孙	en=Amazon rainforest	tw=亞馬遜
place	西印度群岛	en=West Indies
place	帕米尔	en=Pamir|Pamirs
place	喜马拉雅山	zh.alias=喜马拉雅|喜马拉雅山脉	en=Himalayas
# rivers, seas and regions with a country's name in theirs
place	约旦河	en=Jordan River|River Jordan
place	尼日尔河	en=Niger River|River Niger	tw=尼日河
place	尼日尔河三角洲	zh.alias=尼日尔三角洲	en=Niger Delta	country=NGA
place	刚果河	en=Congo River|River Congo
place	刚果盆地	en=Congo Basin
place	塞内加尔河	en=Senegal River
place	冈比亚河	en=Gambia River|River Gambia	tw=甘比亞河
place	巴拉圭河	en=Paraguay River
place	乌拉圭河	en=Uruguay River
place	印度河	en=Indus River|Indus
place	爱尔兰海	en=Irish Sea
place	挪威海	en=Norwegian Sea
place	格陵兰海	en=Greenland Sea
place	丹麦海峡	en=Denmark Strait
place	朝鲜海峡	en=Korea Strait	tw=韓國海峽
place	安哥拉盆地	en=Angola Basin
place	莱索托高原	en=Lesotho Highlands
place	美国湾	en=Gulf of America
place	阿曼海	en=Sea of Oman
place	新不列颠岛	en=New Britain	country=PNG
place	新英格兰	en=New England	country=USA
place	新罕布什尔州	en=New Hampshire	country=USA
place	牙买加湾	en=Jamaica Bay	country=USA
place	印度次大陆	zh.alias=南亚次大陆	en=Indian subcontinent
place	马来半岛	en=Malay Peninsula
place	伊比利亚半岛	en=Iberian Peninsula
