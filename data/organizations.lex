# International organisations, groups that act as one, agreements and projects, by name.
#
# The project's own table, written by hand from general knowledge: the
# organisations' own lists of members and the names that news agencies print.
# Checked 2026-11 (by reading it over; changes of members after about the end of
# 2025 may be missing).
#
# organization  an international organisation, bloc, group of countries, standing
#               mechanism, forum or armed group; the id is its mainland Chinese name
# agreement     a treaty, declaration or other text that has a name of its own
# project       a railway, port, pipeline, corridor or programme with its own name
#
# zh.alias  other mainland Chinese names        tw        names in Taiwan and Hong Kong
# en        the English name                    en.alias  other English names
# label     the short form the news print
# organ.zh, organ.en   organs that count as the organisation itself
# members   countries by ISO 3166-1 alpha-3 code; CODE@DATE: member since,
#           CODE@..DATE: member until; UN stands for all members of the UN;
#           left out where the list is long or not settled.
#           For a project: the countries that share it, by its name or common knowledge
# seat      the country of the headquarters
# seat.zh, seat.en   places that stand for the organisation where they act
# subtype   of an agreement: treaty declaration communique statement memorandum
#           agreement protocol plan partnership documents
# note      a remark for the reader

# The United Nations, its organs and its family
organization	联合国	tw=聯合國	en=United Nations	en.alias=UN|U.N.|United Nations Organization	organ.zh=联合国大会|联大|联合国安理会|联合国安全理事会|安理会|安全理事会|联合国秘书处|联合国经济及社会理事会|联合国经社理事会|经社理事会|联合国人权理事会|人权理事会|联合国和平利用外层空间委员会|联合国裁军谈判会议|日内瓦裁军谈判会议|联合国托管理事会|联合国建设和平委员会|联合国统计委员会	organ.en=United Nations General Assembly|UN General Assembly|UNGA|United Nations Security Council|UN Security Council|UNSC|Security Council|UN Secretariat|United Nations Economic and Social Council|ECOSOC|United Nations Human Rights Council|UN Human Rights Council|UNHRC|Human Rights Council|Conference on Disarmament	members=UN	seat=USA
organization	国际法院	zh.alias=联合国国际法院	en=International Court of Justice	en.alias=ICJ|World Court	seat=NLD
organization	国际刑事法院	zh.alias=国际刑院	en=International Criminal Court	en.alias=ICC	seat=NLD
organization	常设仲裁法院	tw=常設仲裁法院|國際常設仲裁法院	en=Permanent Court of Arbitration	en.alias=PCA	seat=NLD
organization	国际海洋法法庭	en=International Tribunal for the Law of the Sea	en.alias=ITLOS	seat=DEU
organization	国际海底管理局	zh.alias=海管局	tw=國際海底管理局|國際海床管理局	en=International Seabed Authority	en.alias=ISA	seat=JAM
organization	国际原子能机构	zh.alias=国际原子能总署	tw=國際原子能總署	en=International Atomic Energy Agency	en.alias=IAEA	organ.zh=国际原子能机构理事会	organ.en=IAEA Board of Governors	seat=AUT
organization	禁止化学武器组织	zh.alias=禁化武组织	tw=禁止化學武器組織	en=Organisation for the Prohibition of Chemical Weapons	en.alias=Organization for the Prohibition of Chemical Weapons|OPCW	label=禁化武组织	seat=NLD
organization	全面禁止核试验条约组织	zh.alias=禁核试条约组织|全面禁核试条约组织	en=Comprehensive Nuclear-Test-Ban Treaty Organization	en.alias=CTBTO	seat=AUT
organization	世界卫生组织	zh.alias=世卫组织|世卫	tw=世界衛生組織|世衛組織|世衛	en=World Health Organization	en.alias=WHO|World Health Organisation	label=世卫组织	organ.zh=世界卫生大会|世卫大会	organ.en=World Health Assembly|WHA	seat=CHE
organization	泛美卫生组织	en=Pan American Health Organization	en.alias=PAHO	seat=USA
organization	世界贸易组织	zh.alias=世贸组织|世贸	tw=世界貿易組織|世貿組織|世貿	en=World Trade Organization	en.alias=WTO|World Trade Organisation	label=世贸组织	organ.zh=世贸组织总理事会|世贸组织争端解决机构|世贸组织上诉机构|世贸组织部长级会议	organ.en=WTO General Council|WTO Dispute Settlement Body|WTO Appellate Body	seat=CHE
organization	国际货币基金组织	zh.alias=国际货币基金	tw=國際貨幣基金|國際貨幣基金組織	en=International Monetary Fund	en.alias=IMF	seat=USA
organization	世界银行	zh.alias=世行|世界银行集团|国际复兴开发银行	en=World Bank	en.alias=World Bank Group|International Bank for Reconstruction and Development|IBRD	organ.zh=国际开发协会|国际金融公司	organ.en=International Development Association|International Finance Corporation	seat=USA
organization	联合国教育、科学及文化组织	zh.alias=联合国教科文组织|教科文组织	tw=聯合國教科文組織|聯合國教育、科學及文化組織|教科文組織	en=United Nations Educational, Scientific and Cultural Organization	en.alias=UNESCO|Unesco	label=教科文组织	seat=FRA
organization	联合国粮食及农业组织	zh.alias=联合国粮农组织|粮农组织	tw=聯合國糧食及農業組織|聯合國糧農組織|糧農組織	en=Food and Agriculture Organization	en.alias=Food and Agriculture Organization of the United Nations|FAO	label=粮农组织	seat=ITA
organization	世界粮食计划署	zh.alias=联合国世界粮食计划署|粮食署|粮食计划署	tw=世界糧食計劃署|世界糧食計畫署|糧食計劃署	en=World Food Programme	en.alias=World Food Program|WFP	seat=ITA
organization	国际农业发展基金	zh.alias=农发基金|国际农发基金	en=International Fund for Agricultural Development	en.alias=IFAD	seat=ITA
organization	联合国难民事务高级专员公署	zh.alias=联合国难民署|难民署	tw=聯合國難民署|聯合國難民事務高級專員公署|聯合國難民總署	en=United Nations High Commissioner for Refugees	en.alias=UNHCR|UN Refugee Agency	label=难民署	seat=CHE
organization	联合国近东巴勒斯坦难民救济和工程处	zh.alias=联合国近东救济工程处|近东救济工程处|近东救济和工程处	tw=聯合國近東巴勒斯坦難民救濟和工程處|聯合國近東巴勒斯坦難民救濟工程處	en=United Nations Relief and Works Agency for Palestine Refugees in the Near East	en.alias=United Nations Relief and Works Agency|UNRWA	label=近东救济工程处
organization	联合国儿童基金会	zh.alias=儿基会|联合国儿基会|儿童基金会	en=United Nations Children's Fund	en.alias=UNICEF|Unicef	label=儿基会	seat=USA
organization	联合国人口基金	zh.alias=人口基金|联合国人口基金会|人口基金会	en=United Nations Population Fund	en.alias=UNFPA	seat=USA
organization	联合国妇女署	zh.alias=妇女署	tw=聯合國婦女署|聯合國婦女權能署	en=UN Women	en.alias=United Nations Entity for Gender Equality and the Empowerment of Women	seat=USA
organization	联合国开发计划署	zh.alias=开发计划署|开发署	tw=聯合國開發計劃署|聯合國開發計畫署	en=United Nations Development Programme	en.alias=UN Development Programme|United Nations Development Program|UNDP	seat=USA
organization	联合国环境规划署	zh.alias=环境署|联合国环境署|环境规划署	tw=聯合國環境規劃署|聯合國環境署	en=United Nations Environment Programme	en.alias=UN Environment Programme|UNEP	organ.zh=联合国环境大会	organ.en=United Nations Environment Assembly	seat=KEN
organization	联合国人类住区规划署	zh.alias=联合国人居署|人居署	en=United Nations Human Settlements Programme	en.alias=UN-Habitat	seat=KEN
organization	联合国工业发展组织	zh.alias=工发组织|联合国工发组织	en=United Nations Industrial Development Organization	en.alias=UNIDO	seat=AUT
organization	联合国贸易和发展会议	zh.alias=联合国贸发会议|贸发会议|联合国贸发组织	tw=聯合國貿易和發展會議|聯合國貿易暨發展會議|貿發會議	en=United Nations Conference on Trade and Development	en.alias=UNCTAD|UN Trade and Development	label=贸发会议	seat=CHE
organization	联合国人权事务高级专员办事处	zh.alias=联合国人权办|人权高专办|联合国人权高专办	tw=聯合國人權事務高級專員辦事處|聯合國人權事務高級專員辦公室	en=Office of the United Nations High Commissioner for Human Rights	en.alias=OHCHR|UN Human Rights Office|Office of the High Commissioner for Human Rights	label=人权高专办	seat=CHE
organization	联合国毒品和犯罪问题办公室	zh.alias=毒品和犯罪问题办公室|联合国毒罪办	en=United Nations Office on Drugs and Crime	en.alias=UNODC	seat=AUT
organization	联合国人道主义事务协调厅	zh.alias=人道协调厅|人道主义事务协调厅|联合国人道协调厅|联合国人道主义事务协调办公室	en=United Nations Office for the Coordination of Humanitarian Affairs	en.alias=OCHA|UN OCHA
organization	联合国亚洲及太平洋经济社会委员会	zh.alias=联合国亚太经社会|亚太经社会	en=United Nations Economic and Social Commission for Asia and the Pacific	en.alias=ESCAP|UNESCAP	seat=THA
organization	联合国非洲经济委员会	zh.alias=非洲经委会|联合国非洲经委会	en=United Nations Economic Commission for Africa	en.alias=UNECA	seat=ETH
organization	联合国欧洲经济委员会	zh.alias=欧洲经委会|联合国欧洲经委会	en=United Nations Economic Commission for Europe	en.alias=UNECE	seat=CHE
organization	联合国拉丁美洲和加勒比经济委员会	zh.alias=联合国拉加经委会|拉加经委会|拉美经委会	en=Economic Commission for Latin America and the Caribbean	en.alias=ECLAC|CEPAL	seat=CHL
organization	联合国驻黎巴嫩临时部队	zh.alias=联黎部队	tw=聯合國駐黎巴嫩臨時部隊|聯合國駐黎巴嫩臨時維和部隊	en=United Nations Interim Force in Lebanon	en.alias=UNIFIL
organization	联合国阿富汗援助团	zh.alias=联阿援助团	en=United Nations Assistance Mission in Afghanistan	en.alias=UNAMA
organization	国际劳工组织	en=International Labour Organization	en.alias=International Labor Organization|International Labour Organisation|ILO	organ.zh=国际劳工大会	organ.en=International Labour Conference	seat=CHE
organization	国际电信联盟	zh.alias=国际电联	tw=國際電信聯盟|國際電訊聯盟	en=International Telecommunication Union	en.alias=ITU	seat=CHE
organization	万国邮政联盟	zh.alias=万国邮联	en=Universal Postal Union	en.alias=UPU	seat=CHE
organization	世界气象组织	en=World Meteorological Organization	en.alias=WMO|World Meteorological Organisation	seat=CHE
organization	世界知识产权组织	zh.alias=产权组织	tw=世界智慧財產權組織|世界知識產權組織	en=World Intellectual Property Organization	en.alias=WIPO|World Intellectual Property Organisation	seat=CHE
organization	国际海事组织	en=International Maritime Organization	en.alias=IMO|International Maritime Organisation	seat=GBR
organization	国际民用航空组织	zh.alias=国际民航组织|民航组织	tw=國際民用航空組織|國際民航組織	en=International Civil Aviation Organization	en.alias=ICAO|International Civil Aviation Organisation	label=国际民航组织	seat=CAN
organization	联合国旅游组织	zh.alias=世界旅游组织|联合国世界旅游组织	tw=聯合國旅遊組織|世界觀光組織|聯合國世界旅遊組織	en=UN Tourism	en.alias=World Tourism Organization|UNWTO|United Nations World Tourism Organization	seat=ESP
organization	国际移民组织	tw=國際移民組織|國際移民署	en=International Organization for Migration	en.alias=IOM|International Organisation for Migration	seat=CHE
organization	政府间气候变化专门委员会	zh.alias=联合国政府间气候变化专门委员会	tw=政府間氣候變化專門委員會|政府間氣候變遷專門委員會	en=Intergovernmental Panel on Climate Change	en.alias=IPCC	seat=CHE
organization	绿色气候基金	en=Green Climate Fund	en.alias=GCF	seat=KOR
organization	全球环境基金	en=Global Environment Facility	en.alias=GEF	seat=USA
organization	国际可再生能源机构	zh.alias=国际可再生能源署	tw=國際再生能源總署|國際可再生能源機構	en=International Renewable Energy Agency	en.alias=IRENA	seat=ARE
organization	国际太阳能联盟	en=International Solar Alliance	seat=IND
organization	国际麻醉品管制局	zh.alias=国际麻管局	en=International Narcotics Control Board	en.alias=INCB	seat=AUT
organization	世界海关组织	en=World Customs Organization	en.alias=WCO|World Customs Organisation	seat=BEL
organization	国际调解院	en=International Organization for Mediation	en.alias=IOMed|International Organisation for Mediation	seat=HKG
organization	国际竹藤组织	en=International Bamboo and Rattan Organization	en.alias=INBAR|International Bamboo and Rattan Organisation	seat=CHN
organization	全球疫苗免疫联盟	en=Gavi, the Vaccine Alliance	en.alias=Gavi|GAVI	seat=CHE
organization	国际刑事警察组织	zh.alias=国际刑警组织|国际刑警	tw=國際刑警組織|國際刑事警察組織|國際刑警	en=International Criminal Police Organization	en.alias=Interpol|INTERPOL	label=国际刑警组织	seat=FRA
organization	国际清算银行	en=Bank for International Settlements	en.alias=BIS	seat=CHE
organization	红十字国际委员会	tw=紅十字國際委員會|國際紅十字會|國際紅十字委員會|紅十字會國際委員會	en=International Committee of the Red Cross	en.alias=ICRC	seat=CHE
organization	红十字会与红新月会国际联合会	en=International Federation of Red Cross and Red Crescent Societies	en.alias=IFRC	seat=CHE
organization	国际奥林匹克委员会	zh.alias=国际奥委会	tw=國際奧林匹克委員會|國際奧會|國際奧委會	en=International Olympic Committee	en.alias=IOC	label=国际奥委会	seat=CHE
organization	国际足球联合会	zh.alias=国际足联	tw=國際足球總會|國際足協|國際足總	en=FIFA	en.alias=Fédération Internationale de Football Association	label=国际足联	seat=CHE
organization	各国议会联盟	tw=各國議會聯盟|國際國會聯盟	en=Inter-Parliamentary Union	en.alias=IPU	seat=CHE
organization	核供应国集团	en=Nuclear Suppliers Group	en.alias=NSG
organization	反洗钱金融行动特别工作组	zh.alias=金融行动特别工作组	tw=防制洗錢金融行動工作組織|反洗錢金融行動特別工作組	en=Financial Action Task Force	en.alias=FATF	seat=FRA
organization	国际能源论坛	en=International Energy Forum	en.alias=IEF	seat=SAU

# Europe and the North Atlantic
organization	欧洲联盟	zh.alias=欧盟	tw=歐洲聯盟|歐盟	en=European Union	en.alias=EU|E.U.	label=欧盟	seat.zh=布鲁塞尔	seat.en=Brussels	organ.zh=欧盟委员会|欧委会|欧洲理事会|欧盟理事会|欧洲议会|欧盟对外行动署|欧洲对外行动署|欧洲法院|欧盟法院|欧盟外交事务委员会|欧盟外长理事会	organ.en=European Commission|European Council|Council of the European Union|Council of the EU|European Parliament|European External Action Service|EEAS|Court of Justice of the European Union|European Court of Justice|Foreign Affairs Council	members=AUT@1995-01-01|BEL|BGR@2007-01-01|HRV@2013-07-01|CYP@2004-05-01|CZE@2004-05-01|DNK@1973-01-01|EST@2004-05-01|FIN@1995-01-01|FRA|DEU|GRC@1981-01-01|HUN@2004-05-01|IRL@1973-01-01|ITA|LVA@2004-05-01|LTU@2004-05-01|LUX|MLT@2004-05-01|NLD|POL@2004-05-01|PRT@1986-01-01|ROU@2007-01-01|SVK@2004-05-01|SVN@2004-05-01|ESP@1986-01-01|SWE@1995-01-01|GBR@..2020-01-31	seat=BEL
organization	欧洲中央银行	zh.alias=欧洲央行|欧央行	tw=歐洲中央銀行|歐洲央行	en=European Central Bank	en.alias=ECB	label=欧洲央行	seat=DEU
organization	欧洲投资银行	en=European Investment Bank	en.alias=EIB	seat=LUX
organization	欧洲复兴开发银行	tw=歐洲復興開發銀行|歐銀	en=European Bank for Reconstruction and Development	en.alias=EBRD	seat=GBR
organization	欧元集团	en=Eurogroup	seat=BEL
organization	北大西洋公约组织	zh.alias=北约	tw=北大西洋公約組織|北約	en=North Atlantic Treaty Organization	en.alias=NATO|Nato|North Atlantic Treaty Organisation	label=北约	organ.zh=北大西洋理事会|北约理事会|北约－乌克兰理事会|北约—乌克兰理事会	organ.en=North Atlantic Council|NATO-Ukraine Council	members=ALB@2009-04-01|BEL|BGR@2004-03-29|CAN|HRV@2009-04-01|CZE@1999-03-12|DNK|EST@2004-03-29|FIN@2023-04-04|FRA|DEU|GRC|HUN@1999-03-12|ISL|ITA|LVA@2004-03-29|LTU@2004-03-29|LUX|MNE@2017-06-05|NLD|MKD@2020-03-27|NOR|POL@1999-03-12|PRT|ROU@2004-03-29|SVK@2004-03-29|SVN@2004-03-29|ESP|SWE@2024-03-07|TUR|GBR|USA	seat=BEL
organization	欧洲安全与合作组织	zh.alias=欧安组织	tw=歐洲安全與合作組織|歐洲安全暨合作組織|歐安組織	en=Organization for Security and Co-operation in Europe	en.alias=Organization for Security and Cooperation in Europe|OSCE	label=欧安组织	members=ALB|AND|ARM|AUT|AZE|BEL|BIH|BGR|HRV|CYP|CZE|DNK|EST|FIN|FRA|GEO|DEU|GRC|HUN|ISL|IRL|ITA|LVA|LIE|LTU|LUX|MLT|MDA|MCO|MNE|NLD|MKD|NOR|POL|PRT|ROU|SMR|SRB|SVK|SVN|ESP|SWE|CHE|TUR|UKR|GBR|RUS|BLR|KAZ|KGZ|TJK|TKM|UZB|MNG@2012-11-21|USA|CAN|VAT	seat=AUT
organization	欧洲委员会	tw=歐洲委員會	en=Council of Europe	en.alias=CoE	organ.zh=欧洲人权法院|欧洲委员会议会大会	organ.en=European Court of Human Rights|Parliamentary Assembly of the Council of Europe	members=ALB|AND|ARM|AUT|AZE|BEL|BIH|BGR|HRV|CYP|CZE|DNK|EST|FIN|FRA|GEO|DEU|GRC|HUN|ISL|IRL|ITA|LVA|LIE|LTU|LUX|MLT|MDA|MCO|MNE|NLD|MKD|NOR|POL|PRT|ROU|SMR|SRB|SVK|SVN|ESP|SWE|CHE|TUR|UKR|GBR|RUS@..2022-03-16	seat=FRA	note=not to be confused with 欧盟委员会, which is an organ of the European Union
organization	欧洲政治共同体	en=European Political Community	en.alias=EPC
organization	地中海联盟	en=Union for the Mediterranean	en.alias=UfM
organization	东方伙伴关系	zh.alias=欧盟东方伙伴关系|“东方伙伴关系”|欧盟东部伙伴关系|东部伙伴关系计划	en=Eastern Partnership
organization	欧洲自由贸易联盟	tw=歐洲自由貿易聯盟|歐洲自由貿易協會	en=European Free Trade Association	en.alias=EFTA	members=ISL|LIE|NOR|CHE	seat=CHE
organization	维谢格拉德集团	zh.alias=维谢格拉德四国集团|V4集团	tw=維謝格拉德集團|維斯格拉德集團|V4集團	en=Visegrad Group	en.alias=Visegrád Group	members=CZE|HUN|POL|SVK
organization	北欧理事会	tw=北歐理事會|北歐議會	en=Nordic Council
organization	波罗的海国家理事会	en=Council of the Baltic Sea States	en.alias=CBSS
organization	布加勒斯特九国	zh.alias=布加勒斯特九国模式|布加勒斯特九国集团	en=Bucharest Nine	en.alias=B9|Bucharest Format	members=BGR|CZE|EST|HUN|LVA|LTU|POL|ROU|SVK
organization	三海倡议	zh.alias=“三海”倡议	en=Three Seas Initiative	en.alias=3SI
organization	自愿联盟	zh.alias=志愿联盟|“志愿联盟”|“自愿联盟”	tw=志願聯盟|意願聯盟	en=Coalition of the Willing
organization	乌克兰防务联络小组	zh.alias=乌克兰防务联络组|拉姆施泰因小组	en=Ukraine Defense Contact Group	en.alias=Ramstein group|Ukraine Defence Contact Group
organization	人权观察	zh.alias=人权观察组织	en=Human Rights Watch	en.alias=HRW	seat=USA
organization	国际特赦组织	zh.alias=大赦国际	tw=國際特赦組織	en=Amnesty International
organization	无国界医生	zh.alias=无国界医生组织	tw=無國界醫生	en=Doctors Without Borders	en.alias=Medecins Sans Frontieres|Médecins Sans Frontières|MSF
organization	黑海经济合作组织	en=Organization of the Black Sea Economic Cooperation	en.alias=BSEC|Black Sea Economic Cooperation	seat=TUR
organization	北极理事会	tw=北極理事會|北極委員會	en=Arctic Council	members=CAN|DNK|FIN|ISL|NOR|RUS|SWE|USA
organization	诺曼底模式	zh.alias=“诺曼底模式”	en=Normandy Format	members=DEU|FRA|RUS|UKR

# Groups of large economies
organization	七国集团	zh.alias=G7|西方七国集团	tw=七大工業國集團|七大工業國組織|七大工業國|七國集團	en=Group of Seven	en.alias=G7|G-7	members=CAN|FRA|DEU|ITA|JPN|GBR|USA
organization	八国集团	zh.alias=G8	tw=八大工業國集團|八大工業國組織|八國集團	en=Group of Eight	en.alias=G8|G-8	members=CAN|FRA|DEU|ITA|JPN|GBR|USA|RUS
organization	二十国集团	zh.alias=G20|20国集团	tw=二十國集團|20國集團|20大工業國|二十大工業國	en=Group of Twenty	en.alias=G20|G-20|Group of 20	members=ARG|AUS|BRA|CAN|CHN|FRA|DEU|IND|IDN|ITA|JPN|KOR|MEX|RUS|SAU|ZAF|TUR|GBR|USA
organization	金砖国家	zh.alias=金砖|金砖合作机制|金砖国家合作机制|金砖大家庭|金砖合作|大金砖	tw=金磚國家|金磚五國|金磚集團|金磚	en=BRICS	en.alias=BRICS countries|BRICS bloc|BRICS group|Brics	members=BRA|RUS|IND|CHN|ZAF@2010-12|EGY@2024-01-01|ETH@2024-01-01|IRN@2024-01-01|ARE@2024-01-01|IDN@2025-01
organization	七十七国集团	zh.alias=77国集团|“77国集团和中国”|77国集团和中国|七十七国集团和中国|G77	tw=七十七國集團|77國集團	en=Group of 77	en.alias=G77|Group of 77 and China|G77 and China
organization	全球治理之友小组	zh.alias=“全球治理之友小组”	en=Group of Friends of Global Governance
organization	“和平之友”小组	zh.alias=和平之友小组|乌克兰危机“和平之友”小组	en=Group of Friends for Peace
organization	海牙集团	en=Hague Group	members=BOL@2025-01-31|COL@2025-01-31|CUB@2025-01-31|HND@2025-01-31|MYS@2025-01-31|NAM@2025-01-31|SEN@2025-01-31|ZAF@2025-01-31
organization	不结盟运动	en=Non-Aligned Movement
organization	小岛屿国家联盟	en=Alliance of Small Island States	en.alias=AOSIS
organization	中俄印	zh.alias=中俄印三国合作	en=Russia-India-China	en.alias=RIC	members=CHN|RUS|IND
organization	中等强国合作体	zh.alias=米克塔	en=MIKTA	members=MEX|IDN|KOR|TUR|AUS
organization	石油输出国组织	zh.alias=欧佩克	tw=石油輸出國組織|石油輸出國家組織|油國組織	en=Organization of the Petroleum Exporting Countries	en.alias=Organization of Petroleum Exporting Countries|OPEC|Opec|Organisation of the Petroleum Exporting Countries	label=欧佩克	members=DZA|COG@2018-06-22|GNQ@2017-05-25|GAB@2016-07-01|IRN|IRQ|KWT|LBY|NGA|SAU|ARE|VEN|AGO@..2024-01-01|ECU@..2020-01-01|QAT@..2019-01-01	seat=AUT
organization	阿拉伯石油输出国组织	tw=阿拉伯石油輸出國家組織	en=Organization of Arab Petroleum Exporting Countries	en.alias=OAPEC
organization	欧佩克+	zh.alias=“欧佩克+”|欧佩克＋	tw=石油輸出國組織與盟國	en=OPEC+	en.alias=OPEC Plus|Opec+	members=DZA|COG|GNQ|GAB|IRN|IRQ|KWT|LBY|NGA|SAU|ARE|VEN|AZE|BHR|BRN|KAZ|MYS|MEX|OMN|RUS|SDN|SSD
organization	天然气输出国论坛	en=Gas Exporting Countries Forum	en.alias=GECF	seat=QAT
organization	经济合作与发展组织	zh.alias=经合组织	tw=經濟合作暨發展組織|經濟合作與發展組織|經合組織|經合會	en=Organisation for Economic Co-operation and Development	en.alias=Organization for Economic Cooperation and Development|Organisation for Economic Cooperation and Development|OECD	label=经合组织	members=AUS|AUT|BEL|CAN|CHL@2010-05-07|COL@2020-04-28|CRI@2021-05-25|CZE|DNK|EST@2010-12-09|FIN|FRA|DEU|GRC|HUN|ISL|IRL|ISR@2010-09-07|ITA|JPN|KOR|LVA@2016-07-01|LTU@2018-07-05|LUX|MEX|NLD|NZL|NOR|POL|PRT|SVK|SVN@2010-07-21|ESP|SWE|CHE|TUR|GBR|USA	seat=FRA
organization	国际能源署	tw=國際能源總署|國際能源署	en=International Energy Agency	en.alias=IEA	seat=FRA
organization	巴黎俱乐部	en=Paris Club
organization	世界经济论坛	zh.alias=达沃斯论坛|夏季达沃斯论坛|夏季达沃斯	en=World Economic Forum	en.alias=WEF|Davos Forum|Summer Davos	seat=CHE
organization	博鳌亚洲论坛	zh.alias=博鳌论坛	tw=博鰲亞洲論壇|博鰲論壇	en=Boao Forum for Asia	en.alias=BFA|Boao Forum	seat=CHN
organization	慕尼黑安全会议	zh.alias=慕安会	en=Munich Security Conference	en.alias=MSC	seat=DEU
organization	英联邦	tw=大英國協|英聯邦|大英聯邦	en=Commonwealth of Nations	en.alias=the Commonwealth	members=ATG|AUS|BHS|BGD|BRB|BLZ|BWA|BRN|CMR|CAN|CYP|DMA|SWZ|FJI|GAB@2022-06|GMB|GHA|GRD|GUY|IND|JAM|KEN|KIR|LSO|MWI|MYS|MDV@2020-02-01|MLT|MUS|MOZ|NAM|NRU|NZL|NGA|PAK|PNG|RWA|KNA|LCA|VCT|WSM|SYC|SLE|SGP|SLB|ZAF|LKA|TZA|TGO@2022-06|TON|TTO|TUV|UGA|GBR|VUT|ZMB	seat=GBR
organization	法语国家组织	zh.alias=法语国家国际组织|法语国家与地区国际组织|法语国家及地区国际组织	tw=法語圈國際組織|法語國家組織	en=Organisation internationale de la Francophonie	en.alias=International Organisation of La Francophonie|La Francophonie|OIF	seat=FRA
organization	葡语国家共同体	zh.alias=葡共体	en=Community of Portuguese Language Countries	en.alias=Community of Portuguese-Speaking Countries|CPLP	members=AGO|BRA|CPV|GNQ@2014-07-23|GNB|MOZ|PRT|STP|TLS	seat=PRT

# Asia and the Pacific
organization	上海合作组织	zh.alias=上合组织|上合	tw=上海合作組織|上合組織|上合	en=Shanghai Cooperation Organization	en.alias=Shanghai Cooperation Organisation|SCO	label=上合组织	organ.zh=上海合作组织成员国元首理事会|上合组织成员国元首理事会|上海合作组织成员国政府首脑理事会|上海合作组织成员国外长理事会|上海合作组织秘书处|上合组织秘书处|上海合作组织地区反恐怖机构	organ.en=Council of Heads of State of the SCO|SCO Council of Heads of State|SCO Secretariat|Regional Anti-Terrorist Structure	members=CHN|RUS|KAZ|KGZ|TJK|UZB|IND@2017-06-09|PAK@2017-06-09|IRN@2023-07-04|BLR@2024-07-04	seat=CHN
organization	亚太经济合作组织	zh.alias=亚太经合组织|亚太经合	tw=亞太經濟合作會議|亞太經合會|亞太經合組織	en=Asia-Pacific Economic Cooperation	en.alias=APEC|Apec	label=亚太经合组织	members=AUS|BRN|CAN|CHL|CHN|HKG|IDN|JPN|KOR|MYS|MEX|NZL|PNG|PER|PHL|RUS|SGP|TWN|THA|USA|VNM	seat=SGP
organization	东南亚国家联盟	zh.alias=东盟	tw=東南亞國協|東南亞國家協會|東協|東南亞國家聯盟|東盟	en=Association of Southeast Asian Nations	en.alias=ASEAN|Asean	label=东盟	organ.zh=东盟秘书处	organ.en=ASEAN Secretariat	members=BRN|KHM|IDN|LAO|MYS|MMR|PHL|SGP|THA|VNM|TLS@2025-10-26	seat=IDN
organization	东盟与中日韩	zh.alias=东盟与中日韩合作|10+3|东盟与中日韩（10+3）|东盟与中日韩(10+3)|东盟－中日韩|东盟—中日韩	tw=東協加三|東協與中日韓|東盟與中日韓	en=ASEAN Plus Three	en.alias=APT|ASEAN+3	members=BRN|KHM|IDN|LAO|MYS|MMR|PHL|SGP|THA|VNM|TLS@2025-10-26|CHN|JPN|KOR
organization	东盟地区论坛	tw=東協區域論壇|東盟地區論壇	en=ASEAN Regional Forum	en.alias=ARF
organization	中日韩合作秘书处	zh.alias=中日韩三国合作秘书处	en=Trilateral Cooperation Secretariat	en.alias=TCS	members=CHN|JPN|KOR	seat=KOR
organization	澜沧江－湄公河合作	zh.alias=澜湄合作|澜湄合作机制|澜沧江－湄公河合作机制|澜沧江—湄公河合作|澜沧江-湄公河合作	tw=瀾滄江－湄公河合作|瀾湄合作	en=Lancang-Mekong Cooperation	en.alias=LMC	label=澜湄合作	members=CHN|KHM|LAO|MMR|THA|VNM
organization	大湄公河次区域经济合作	zh.alias=大湄公河次区域经济合作机制|大湄公河次区域合作	en=Greater Mekong Subregion	en.alias=GMS	members=CHN|KHM|LAO|MMR|THA|VNM
organization	湄公河委员会	zh.alias=湄委会	en=Mekong River Commission	en.alias=MRC	members=KHM|LAO|THA|VNM	seat=LAO
organization	中国－中亚机制	zh.alias=中国－中亚合作机制|中国－中亚合作|中国中亚机制|中国—中亚机制|中国-中亚机制|中国+中亚五国|“中国+中亚五国”	en=China-Central Asia Mechanism	en.alias=China-Central Asia mechanism|C+C5	organ.zh=中国－中亚机制秘书处	members=CHN|KAZ|KGZ|TJK|TKM|UZB	seat=CHN
organization	中亚五国与美国	zh.alias=中亚五国+美国|C5+1机制	en=C5+1	en.alias=C5+1 format	members=USA|KAZ|KGZ|TJK|TKM|UZB
organization	中国－中东欧国家合作	zh.alias=中国－中东欧国家合作机制|中国－中东欧合作|中国—中东欧国家合作|中国-中东欧国家合作|“17+1合作”|“16+1合作”|17+1合作|16+1合作	en=China-CEEC Cooperation	en.alias=Cooperation between China and Central and Eastern European Countries|17+1|16+1|14+1|China-CEEC	members=CHN|ALB|BIH|BGR|HRV|CZE|GRC@2019-04-12|HUN|MNE|MKD|POL|ROU|SRB|SVK|SVN|EST@..2022-08-11|LVA@..2022-08-11|LTU@..2021-05
organization	亚洲相互协作与信任措施会议	zh.alias=亚信|亚信会议	tw=亞洲相互協作與信任措施會議|亞信會議|亞信峰會	en=Conference on Interaction and Confidence Building Measures in Asia	en.alias=CICA	label=亚信	members=AFG|AZE|BHR|BGD|KHM|CHN|EGY|IND|IRN|IRQ|ISR|JOR|KAZ|KGZ|KWT|MNG|PAK|PSE|QAT|KOR|RUS|LKA|TJK|THA|TUR|ARE|UZB|VNM	seat=KAZ
organization	南亚区域合作联盟	zh.alias=南盟	tw=南亞區域合作協會|南亞區域合作聯盟	en=South Asian Association for Regional Cooperation	en.alias=SAARC	label=南盟	members=AFG|BGD|BTN|IND|MDV|NPL|PAK|LKA	seat=NPL
organization	环孟加拉湾多领域经济技术合作组织	zh.alias=环孟加拉湾多领域经济技术合作倡议|环孟加拉湾合作组织|环孟合作	en=Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation	en.alias=BIMSTEC	members=BGD|BTN|IND|MMR|NPL|LKA|THA	seat=BGD
organization	环印度洋联盟	zh.alias=环印联盟	en=Indian Ocean Rim Association	en.alias=IORA	members=AUS|BGD|COM|FRA|IND|IDN|IRN|KEN|MDG|MYS|MDV|MUS|MOZ|OMN|SYC|SGP|SOM|ZAF|LKA|TZA|THA|ARE|YEM	seat=MUS
organization	经济合作组织	en=Economic Cooperation Organization	en.alias=ECO	members=AFG|AZE|IRN|KAZ|KGZ|PAK|TJK|TUR|TKM|UZB	seat=IRN
organization	四方安全对话	zh.alias=四边机制|美日印澳四方安全对话|美日印澳四边机制|“四方安全对话”|四边对话机制	tw=四方安全對話|四方會談|四邊機制	en=Quadrilateral Security Dialogue	en.alias=Quad|the Quad|QUAD	members=USA|JPN|IND|AUS
organization	奥库斯	zh.alias=美英澳三边安全伙伴关系|美英澳三边安全伙伴|奥库斯联盟|奥库斯集团|“奥库斯”|“奥库斯”联盟	tw=澳英美三邊安全夥伴關係|澳英美安全夥伴|奧庫斯|澳英美三邊安全夥伴	en=AUKUS	en.alias=Aukus	members=AUS|GBR|USA
organization	五眼联盟	zh.alias=“五眼联盟”|五眼	tw=五眼聯盟|五眼	en=Five Eyes	en.alias=Five Eyes alliance	members=AUS|CAN|GBR|NZL|USA
organization	五国联防	zh.alias=五国联防组织|五国防务安排	en=Five Power Defence Arrangements	en.alias=FPDA	members=AUS|MYS|NZL|SGP|GBR
organization	印太经济框架	zh.alias=“印太经济框架”|印度洋－太平洋经济框架	tw=印太經濟架構|印太經濟框架	en=Indo-Pacific Economic Framework	en.alias=IPEF|Indo-Pacific Economic Framework for Prosperity	members=AUS|BRN|FJI|IND|IDN|JPN|KOR|MYS|NZL|PHL|SGP|THA|USA|VNM
organization	太平洋岛国论坛	tw=太平洋島國論壇	en=Pacific Islands Forum	en.alias=PIF	organ.zh=太平洋岛国论坛秘书处	members=AUS|COK|FJI|KIR|MHL|FSM|NRU|NZL|NIU|PLW|PNG|WSM|SLB|TON|TUV|VUT	seat=FJI
organization	太平洋共同体	en=Pacific Community	en.alias=SPC	seat=NCL
organization	蓝色太平洋伙伴	zh.alias=“蓝色太平洋伙伴”|蓝色太平洋伙伴关系	en=Partners in the Blue Pacific	members=AUS|JPN|NZL|GBR|USA
organization	美拉尼西亚先锋集团	zh.alias=美拉尼西亚先遣集团	en=Melanesian Spearhead Group	en.alias=MSG	seat=VUT
organization	亚洲基础设施投资银行	zh.alias=亚投行	tw=亞洲基礎設施投資銀行|亞投行	en=Asian Infrastructure Investment Bank	en.alias=AIIB	label=亚投行	seat=CHN
organization	新开发银行	zh.alias=金砖国家新开发银行|金砖银行|金砖国家开发银行	en=New Development Bank	en.alias=NDB|BRICS bank|BRICS Development Bank	members=BRA|RUS|IND|CHN|ZAF|BGD@2021-09|ARE@2021-10|EGY@2023-02	seat=CHN
organization	亚洲开发银行	zh.alias=亚行|亚开行	tw=亞洲開發銀行|亞銀|亞行	en=Asian Development Bank	en.alias=ADB	seat=PHL
organization	丝路基金	en=Silk Road Fund	seat=CHN
organization	太平洋岛国发展论坛	en=Pacific Islands Development Forum	en.alias=PIDF	seat=FJI
organization	六方会谈	en=Six-Party Talks	members=CHN|PRK|KOR|USA|JPN|RUS
organization	瑙鲁协定缔约国	en=Parties to the Nauru Agreement	en.alias=PNA

# Eurasia
organization	独立国家联合体	zh.alias=独联体	tw=獨立國家國協|獨立國協|獨聯體	en=Commonwealth of Independent States	en.alias=CIS	label=独联体	organ.zh=独联体国家元首理事会|独联体政府首脑理事会	members=ARM|AZE|BLR|KAZ|KGZ|MDA|RUS|TJK|UZB|GEO@..2009-08-18	seat=BLR
organization	集体安全条约组织	zh.alias=集安组织|集安条约组织	en=Collective Security Treaty Organization	en.alias=CSTO|Collective Security Treaty Organisation	label=集安组织	members=ARM|BLR|KAZ|KGZ|RUS|TJK	seat=RUS
organization	欧亚经济联盟	en=Eurasian Economic Union	en.alias=EAEU|EEU	organ.zh=欧亚经济委员会|最高欧亚经济理事会|欧亚政府间理事会|欧亚经济委员会最高理事会	organ.en=Eurasian Economic Commission|Supreme Eurasian Economic Council	members=RUS|BLR|KAZ|ARM@2015-01-02|KGZ@2015-08-12	seat=RUS
organization	欧亚开发银行	en=Eurasian Development Bank	en.alias=EDB	seat=KAZ
organization	俄白联盟国家	zh.alias=俄白联盟|联盟国家	en=Union State	en.alias=Union State of Russia and Belarus	organ.zh=联盟国家最高国务委员会	members=RUS|BLR
organization	突厥国家组织	zh.alias=突厥语国家组织|突厥语国家合作委员会	tw=突厥國家組織|突厥語國家組織	en=Organization of Turkic States	en.alias=Turkic Council|OTS|Organisation of Turkic States	members=AZE|KAZ|KGZ|TUR|UZB@2019-10-15	seat=TUR
organization	古阿姆集团	zh.alias=古阿姆民主与经济发展组织|古阿姆	en=GUAM Organization for Democracy and Economic Development	members=GEO|UKR|AZE|MDA	note=the short form GUAM is left out because it is the island Guam too
organization	阿斯塔纳进程	en=Astana Process	en.alias=Astana format	members=RUS|TUR|IRN

# Middle East and the Islamic world
organization	阿拉伯国家联盟	zh.alias=阿盟	tw=阿拉伯國家聯盟|阿盟|阿拉伯聯盟	en=League of Arab States	en.alias=Arab League|LAS	label=阿盟	organ.zh=阿盟理事会|阿盟秘书处|阿拉伯议会	organ.en=Arab League Council|Arab Parliament	members=DZA|BHR|COM|DJI|EGY|IRQ|JOR|KWT|LBN|LBY|MRT|MAR|OMN|PSE|QAT|SAU|SOM|SDN|SYR|TUN|ARE|YEM	seat=EGY
organization	海湾阿拉伯国家合作委员会	zh.alias=海合会|海湾合作委员会	tw=海灣阿拉伯國家合作委員會|海灣合作理事會|波斯灣合作理事會|海合會|波灣合作理事會	en=Gulf Cooperation Council	en.alias=GCC|Cooperation Council for the Arab States of the Gulf	label=海合会	members=BHR|KWT|OMN|QAT|SAU|ARE	seat=SAU
organization	伊斯兰合作组织	zh.alias=伊合组织|伊斯兰会议组织	tw=伊斯蘭合作組織|伊斯蘭會議組織	en=Organisation of Islamic Cooperation	en.alias=Organization of Islamic Cooperation|OIC|Organization of the Islamic Conference	label=伊斯兰合作组织	members=AFG|ALB|DZA|AZE|BHR|BGD|BEN|BRN|BFA|CMR|TCD|COM|CIV|DJI|EGY|GAB|GMB|GIN|GNB|GUY|IDN|IRN|IRQ|JOR|KAZ|KWT|KGZ|LBN|LBY|MYS|MDV|MLI|MRT|MAR|MOZ|NER|NGA|OMN|PAK|PSE|QAT|SAU|SEN|SLE|SOM|SDN|SUR|SYR|TJK|TGO|TUN|TUR|TKM|UGA|ARE|UZB|YEM	seat=SAU
organization	伊斯兰开发银行	en=Islamic Development Bank	en.alias=IsDB	seat=SAU
organization	阿拉伯马格里布联盟	zh.alias=马格里布联盟	en=Arab Maghreb Union	en.alias=AMU	members=DZA|LBY|MRT|MAR|TUN	seat=MAR
organization	发展中八国集团	zh.alias=发展中八国经济合作组织	en=D-8 Organization for Economic Cooperation	en.alias=D-8|Developing-8|D8	seat=TUR
organization	中东问题有关四方	zh.alias=中东问题四方|中东四方机制|中东问题四方机制	en=Middle East Quartet	en.alias=Quartet on the Middle East
organization	东地中海天然气论坛	en=East Mediterranean Gas Forum	en.alias=EMGF	seat=EGY
organization	巴勒斯坦解放组织	zh.alias=巴解组织	tw=巴勒斯坦解放組織|巴解組織	en=Palestine Liberation Organization	en.alias=PLO|Palestine Liberation Organisation
organization	加沙和平委员会	zh.alias=加沙“和平委员会”	en=Board of Peace	en.alias=Gaza Board of Peace
organization	巴勒斯坦民族解放运动	zh.alias=法塔赫|巴勒斯坦民族解放运动（法塔赫）	tw=法塔|巴勒斯坦民族解放運動|法塔組織	en=Fatah	label=法塔赫
organization	哈马斯	zh.alias=巴勒斯坦伊斯兰抵抗运动|巴勒斯坦伊斯兰抵抗运动（哈马斯）|巴勒斯坦伊斯兰抵抗运动(哈马斯)	tw=哈瑪斯	en=Hamas	en.alias=Islamic Resistance Movement	organ.zh=卡桑旅|哈马斯政治局	organ.en=Al-Qassam Brigades|Izz ad-Din al-Qassam Brigades	note=armed group
organization	巴勒斯坦伊斯兰圣战组织	zh.alias=杰哈德|伊斯兰圣战组织|巴勒斯坦伊斯兰圣战组织（杰哈德）|杰哈德组织	tw=巴勒斯坦伊斯蘭聖戰組織|伊斯蘭聖戰組織	en=Palestinian Islamic Jihad	en.alias=Islamic Jihad|PIJ	note=armed group
organization	黎巴嫩真主党	zh.alias=真主党	tw=真主黨|黎巴嫩真主黨	en=Hezbollah	en.alias=Hizbollah|Hizbullah|Lebanese Hezbollah	label=真主党	note=armed group
organization	胡塞武装	zh.alias=也门胡塞武装|胡塞组织|也门胡塞组织|胡塞叛军|胡塞反政府武装|安萨尔·安拉	tw=胡塞武裝|葉門叛軍組織青年運動|胡希|葉門胡塞組織|胡塞叛軍|胡希叛軍	en=Houthis	en.alias=Houthi|Houthi movement|Ansar Allah|Ansarullah	note=armed group
organization	塔利班	zh.alias=阿富汗塔利班	tw=塔利班|神學士|阿富汗塔利班	en=Taliban	en.alias=Afghan Taliban|the Taliban	note=armed group, in power in Afghanistan since 2021-08
organization	巴基斯坦塔利班	zh.alias=“巴基斯坦塔利班”|巴基斯坦塔利班运动	en=Tehrik-i-Taliban Pakistan	en.alias=Pakistani Taliban|TTP|Tehreek-e-Taliban Pakistan	note=armed group
organization	库尔德工人党	zh.alias=库工党	tw=庫德工人黨|庫爾德工人黨	en=Kurdistan Workers' Party	en.alias=PKK|Kurdistan Workers Party	note=armed group
organization	叙利亚民主军	zh.alias=叙民主军|“叙利亚民主军”|叙利亚民主力量	tw=敘利亞民主力量|敘利亞民主軍	en=Syrian Democratic Forces	en.alias=SDF	note=armed group
organization	沙姆解放组织	zh.alias=沙姆解放阵线|征服阵线	tw=沙姆解放組織|解放敘利亞陣線	en=Hayat Tahrir al-Sham	en.alias=HTS	note=armed group
organization	伊斯兰国	zh.alias=“伊斯兰国”|极端组织“伊斯兰国”	tw=伊斯蘭國	en=Islamic State	en.alias=ISIS|ISIL|Islamic State group|Daesh	note=armed group
organization	基地组织	zh.alias=“基地”组织|“基地”	tw=蓋達組織|基地組織|凱達組織	en=al-Qaeda	en.alias=al-Qaida|Al Qaeda|Al-Qaeda	note=armed group
organization	快速支援部队	zh.alias=苏丹快速支援部队|快支部队	en=Rapid Support Forces	en.alias=RSF	note=armed group
organization	索马里青年党	zh.alias=“青年党”|索马里“青年党”	tw=索馬利亞青年黨|索馬利亞青年軍	en=al-Shabaab	en.alias=al-Shabab|Al Shabaab|Al-Shabaab	note=armed group
organization	博科圣地	zh.alias=“博科圣地”	tw=博科聖地	en=Boko Haram	note=armed group
organization	M23运动	zh.alias=“M23运动”|“3月23日运动”|三月二十三日运动|M23	en=March 23 Movement	en.alias=M23	note=armed group
organization	瓦格纳集团	zh.alias=瓦格纳|瓦格纳组织|“瓦格纳”集团	tw=瓦格納集團|瓦格納傭兵團|華格納集團|瓦格納	en=Wagner Group	en.alias=PMC Wagner	note=armed group
organization	提格雷人民解放阵线	zh.alias=提人阵	en=Tigray People's Liberation Front	en.alias=TPLF	note=armed group
organization	波利萨里奥阵线	zh.alias=西撒人阵|西撒哈拉人民解放阵线|波利萨里奥人民解放阵线	en=Polisario Front	en.alias=Polisario	note=armed group

# Africa
organization	非洲联盟	zh.alias=非盟	tw=非洲聯盟|非盟	en=African Union	en.alias=AU	label=非盟	organ.zh=非盟委员会|非洲联盟委员会|非盟和平与安全理事会|非洲联盟和平与安全理事会|非洲疾控中心|非洲疾病预防控制中心	organ.en=African Union Commission|AU Commission|Peace and Security Council|Africa Centres for Disease Control and Prevention|Africa CDC	members=DZA|AGO|BEN|BWA|BFA|BDI|CMR|CPV|CAF|TCD|COM|COG|COD|CIV|DJI|EGY|GNQ|ERI|SWZ|ETH|GAB|GMB|GHA|GIN|GNB|KEN|LSO|LBR|LBY|MDG|MWI|MLI|MRT|MUS|MAR@2017-01-31|MOZ|NAM|NER|NGA|RWA|ESH|STP|SEN|SYC|SLE|SOM|ZAF|SSD@2011-07|SDN|TZA|TGO|TUN|UGA|ZMB|ZWE	seat=ETH
organization	非洲统一组织	zh.alias=非统组织|非统	tw=非洲團結組織	en=Organisation of African Unity	en.alias=Organization of African Unity|OAU
organization	非洲大陆自由贸易区	zh.alias=非洲大陆自贸区|非洲自贸区	en=African Continental Free Trade Area	en.alias=AfCFTA	seat=GHA
organization	非洲开发银行	zh.alias=非洲开发银行集团	en=African Development Bank	en.alias=AfDB|African Development Bank Group	seat=CIV
organization	非洲进出口银行	en=African Export-Import Bank	en.alias=Afreximbank	seat=EGY
organization	西非国家经济共同体	zh.alias=西共体	tw=西非國家經濟共同體|西非經濟共同體|西共體	en=Economic Community of West African States	en.alias=ECOWAS|Ecowas	label=西共体	members=BEN|CPV|CIV|GMB|GHA|GIN|GNB|LBR|NGA|SEN|SLE|TGO|BFA@..2025-01-29|MLI@..2025-01-29|NER@..2025-01-29	seat=NGA
organization	西非经济货币联盟	zh.alias=西非经货联盟	en=West African Economic and Monetary Union	en.alias=WAEMU|UEMOA	members=BEN|BFA|CIV|GNB|MLI|NER|SEN|TGO	seat=BFA
organization	南部非洲发展共同体	zh.alias=南共体	en=Southern African Development Community	en.alias=SADC	label=南共体	members=AGO|BWA|COM@2018-08|COD|SWZ|LSO|MDG|MWI|MUS|MOZ|NAM|SYC|ZAF|TZA|ZMB|ZWE	seat=BWA
organization	南部非洲关税同盟	en=Southern African Customs Union	en.alias=SACU	members=BWA|SWZ|LSO|NAM|ZAF	seat=NAM
organization	东非共同体	zh.alias=东共体	en=East African Community	en.alias=EAC	label=东非共同体	members=BDI|KEN|RWA|SSD@2016|UGA|TZA|COD@2022-07-11|SOM@2024-03-04	seat=TZA
organization	政府间发展组织	zh.alias=伊加特|东非政府间发展组织|东非政府间发展组织（伊加特）	en=Intergovernmental Authority on Development	en.alias=IGAD	label=伊加特	members=DJI|ETH|KEN|SOM|SSD|SDN|UGA|ERI@..2025-12	seat=DJI
organization	中部非洲国家经济共同体	zh.alias=中非国家经济共同体|中非经济共同体	en=Economic Community of Central African States	en.alias=ECCAS	members=AGO|BDI|CMR|CAF|TCD|COG|COD|GNQ|GAB|STP	seat=GAB
organization	中部非洲经济与货币共同体	zh.alias=中部非洲经货共同体|中非经货共同体	en=Central African Economic and Monetary Community	en.alias=CEMAC	members=CMR|CAF|TCD|COG|GNQ|GAB	seat=CAF
organization	东部和南部非洲共同市场	zh.alias=东南非共同市场|科迈萨	en=Common Market for Eastern and Southern Africa	en.alias=COMESA	seat=ZMB
organization	萨赫勒国家联盟	zh.alias=萨赫勒联盟|萨赫勒国家邦联|萨赫勒三国联盟	en=Alliance of Sahel States	en.alias=Confederation of Sahel States|AES	members=BFA|MLI|NER
organization	萨赫勒五国集团	en=G5 Sahel	members=BFA@..2023-12|MLI@..2022-05|MRT|NER@..2023-12|TCD
organization	萨赫勒－撒哈拉国家共同体	zh.alias=萨赫勒－撒哈拉国家共同体（萨萨共同体）|萨萨共同体	en=Community of Sahel-Saharan States	en.alias=CEN-SAD
organization	马诺河联盟	en=Mano River Union	en.alias=MRU	members=CIV|GIN|LBR|SLE	seat=SLE
organization	大湖地区国际会议	zh.alias=大湖地区问题国际会议|非洲大湖地区国际会议	en=International Conference on the Great Lakes Region	en.alias=ICGLR	seat=BDI
organization	乍得湖盆地委员会	en=Lake Chad Basin Commission	en.alias=LCBC	seat=TCD
organization	尼罗河流域倡议	zh.alias=尼罗河流域组织	en=Nile Basin Initiative	en.alias=NBI	seat=UGA
organization	印度洋委员会	en=Indian Ocean Commission	members=COM|FRA|MDG|MUS|SYC	seat=MUS
organization	几内亚湾委员会	en=Gulf of Guinea Commission	en.alias=GGC	seat=AGO
organization	中非合作论坛	zh.alias=中非合作论坛机制	en=Forum on China-Africa Cooperation	en.alias=FOCAC	members=CHN|DZA|AGO|BEN|BWA|BFA@2018-05|BDI|CMR|CPV|CAF|TCD|COM|COG|COD|CIV|DJI|EGY|GNQ|ERI|ETH|GAB|GMB@2016-03|GHA|GIN|GNB|KEN|LSO|LBR|LBY|MDG|MWI|MLI|MRT|MUS|MAR|MOZ|NAM|NER|NGA|RWA|STP@2016-12|SEN|SYC|SLE|SOM|ZAF|SSD|SDN|TZA|TGO|TUN|UGA|ZMB|ZWE
organization	中阿合作论坛	zh.alias=中国－阿拉伯国家合作论坛|中国—阿拉伯国家合作论坛	en=China-Arab States Cooperation Forum	en.alias=CASCF	members=CHN|DZA|BHR|COM|DJI|EGY|IRQ|JOR|KWT|LBN|LBY|MRT|MAR|OMN|PSE|QAT|SAU|SOM|SDN|SYR|TUN|ARE|YEM
organization	东京非洲发展国际会议	zh.alias=非洲发展会议|东京非洲开发会议	tw=非洲開發會議|東京非洲開發國際會議	en=Tokyo International Conference on African Development	en.alias=TICAD

# The Americas
organization	美洲国家组织	en=Organization of American States	en.alias=OAS|Organisation of American States	seat=USA
organization	拉美和加勒比国家共同体	zh.alias=拉共体|拉丁美洲和加勒比国家共同体|拉美及加勒比国家共同体	tw=拉美及加勒比海國家共同體|拉美暨加勒比海國家共同體|拉美及加勒比國家共同體|拉共體	en=Community of Latin American and Caribbean States	en.alias=CELAC|Celac	label=拉共体	members=ATG|ARG|BHS|BRB|BLZ|BOL|BRA|CHL|COL|CRI|CUB|DMA|DOM|ECU|SLV|GRD|GTM|GUY|HTI|HND|JAM|MEX|NIC|PAN|PRY|PER|KNA|LCA|VCT|SUR|TTO|URY|VEN
organization	中拉论坛	zh.alias=中国－拉共体论坛|中国—拉共体论坛|中国-拉共体论坛|中国－拉美和加勒比国家共同体论坛	en=China-CELAC Forum	members=CHN|ATG|ARG|BHS|BRB|BLZ|BOL|BRA|CHL|COL|CRI|CUB|DMA|DOM|ECU|SLV|GRD|GTM|GUY|HTI|HND|JAM|MEX|NIC|PAN|PRY|PER|KNA|LCA|VCT|SUR|TTO|URY|VEN
organization	加勒比共同体	zh.alias=加共体	tw=加勒比共同體|加勒比海共同體	en=Caribbean Community	en.alias=CARICOM|Caricom	label=加共体	members=ATG|BHS|BRB|BLZ|DMA|GRD|GUY|HTI|JAM|KNA|LCA|VCT|SUR|TTO	seat=GUY
organization	加勒比国家联盟	en=Association of Caribbean States	en.alias=ACS	seat=TTO
organization	东加勒比国家组织	en=Organisation of Eastern Caribbean States	en.alias=Organization of Eastern Caribbean States|OECS	seat=LCA
organization	南方共同市场	zh.alias=南共市	en=Southern Common Market	en.alias=Mercosur|MERCOSUR|Mercosul	label=南共市	members=ARG|BRA|PRY|URY|BOL@2024-08	seat=URY
organization	安第斯共同体	zh.alias=安共体	en=Andean Community	en.alias=Andean Community of Nations	members=BOL|COL|ECU|PER	seat=PER
organization	太平洋联盟	en=Pacific Alliance	members=CHL|COL|MEX|PER
organization	里约集团	tw=里約集團	en=Rio Group
organization	拯救咸海国际基金	en=International Fund for Saving the Aral Sea	en.alias=IFAS	members=KAZ|KGZ|TJK|TKM|UZB
organization	南美洲国家联盟	zh.alias=南美国家联盟	en=Union of South American Nations	en.alias=UNASUR|Unasur|Unasul
organization	美洲玻利瓦尔联盟	zh.alias=我们美洲人民玻利瓦尔联盟|美洲人民玻利瓦尔联盟	en=Bolivarian Alliance for the Peoples of Our America	en.alias=ALBA|ALBA-TCP
organization	中美洲一体化体系	tw=中美洲統合體|中美洲一體化體系	en=Central American Integration System	en.alias=SICA	members=BLZ|CRI|SLV|GTM|HND|NIC|PAN|DOM	seat=SLV
organization	中美洲议会	en=Central American Parliament	en.alias=PARLACEN	seat=GTM
organization	中美洲经济一体化银行	tw=中美洲經濟整合銀行|中美洲銀行	en=Central American Bank for Economic Integration	en.alias=CABEI	seat=HND
organization	美洲开发银行	zh.alias=泛美开发银行	tw=美洲開發銀行|泛美開發銀行	en=Inter-American Development Bank	en.alias=IDB|IADB	seat=USA
organization	拉丁美洲和加勒比开发银行	zh.alias=安第斯开发集团|拉美开发银行	en=CAF – Development Bank of Latin America and the Caribbean	en.alias=Development Bank of Latin America	seat=VEN
organization	亚马孙合作条约组织	zh.alias=亚马逊合作条约组织	en=Amazon Cooperation Treaty Organization	en.alias=ACTO	members=BOL|BRA|COL|ECU|GUY|PER|SUR|VEN	seat=BRA
organization	利马集团	en=Lima Group
organization	哥伦比亚革命武装力量	zh.alias=哥革武|哥伦比亚革命武装力量人民军	en=Revolutionary Armed Forces of Colombia	en.alias=FARC	note=armed group
organization	哥伦比亚民族解放军	en=National Liberation Army	en.alias=ELN	note=armed group
organization	华沙条约组织	zh.alias=华约|华约组织	tw=華沙公約組織|華約|華約組織	en=Warsaw Pact	en.alias=Warsaw Treaty Organization|Warsaw Treaty Organisation	label=华约
organization	经济互助委员会	zh.alias=经互会	tw=經濟互助委員會|經互會	en=Council for Mutual Economic Assistance	en.alias=Comecon|COMECON|CMEA	label=经互会
organization	西欧联盟	tw=西歐聯盟	en=Western European Union
organization	东南亚条约组织	tw=東南亞公約組織	en=Southeast Asia Treaty Organization	en.alias=SEATO
organization	中央条约组织	tw=中部公約組織	en=Central Treaty Organization	en.alias=CENTO
organization	孔塔多拉集团	tw=孔塔多拉集團	en=Contadora Group
organization	中美洲共同市场	tw=中美洲共同市場	en=Central American Common Market
organization	拉丁美洲一体化协会	tw=拉丁美洲統合協會	en=Latin American Integration Association	en.alias=ALADI
organization	欧洲刑警组织	tw=歐洲刑警組織	en=Europol	seat=NLD
organization	欧安组织明斯克小组	zh.alias=明斯克小组	tw=明斯克小組	en=OSCE Minsk Group	en.alias=Minsk Group
organization	导弹及其技术控制制度	en=Missile Technology Control Regime	en.alias=MTCR
organization	瓦森纳安排	en=Wassenaar Arrangement

# Agreements, by name
agreement	巴黎协定	zh.alias=《巴黎协定》|巴黎气候协定|气候变化《巴黎协定》|巴黎气候变化协定	tw=巴黎協定|巴黎氣候協定|巴黎協議	en=Paris Agreement	en.alias=Paris Climate Agreement|Paris climate accord	subtype=agreement
agreement	联合国气候变化框架公约	zh.alias=气候公约	tw=聯合國氣候變化綱要公約|聯合國氣候變化框架公約	en=United Nations Framework Convention on Climate Change	en.alias=UNFCCC	subtype=treaty
agreement	京都议定书	en=Kyoto Protocol	subtype=protocol
agreement	生物多样性公约	en=Convention on Biological Diversity	en.alias=CBD	subtype=treaty
agreement	联合国海洋法公约	en=United Nations Convention on the Law of the Sea	en.alias=UNCLOS	subtype=treaty
agreement	海洋生物多样性协定	zh.alias=公海条约	en=High Seas Treaty	en.alias=BBNJ Agreement	subtype=agreement
agreement	联合国宪章	en=Charter of the United Nations	en.alias=UN Charter|United Nations Charter	subtype=treaty
agreement	维也纳外交关系公约	en=Vienna Convention on Diplomatic Relations	subtype=treaty
agreement	伊朗核问题全面协议	zh.alias=伊核协议|伊核问题全面协议|联合全面行动计划|伊朗核协议	tw=伊朗核協議|聯合全面行動計畫|伊核協議	en=Joint Comprehensive Plan of Action	en.alias=JCPOA|Iran nuclear deal|Iran nuclear agreement	subtype=agreement	members=IRN|CHN|FRA|DEU|RUS|GBR|USA@..2018-05-08
agreement	不扩散核武器条约	zh.alias=核不扩散条约|防扩散条约	tw=核武禁擴條約|不擴散核武器條約|核不擴散條約|核武器不擴散條約	en=Treaty on the Non-Proliferation of Nuclear Weapons	en.alias=Nuclear Non-Proliferation Treaty|NPT|Non-Proliferation Treaty	subtype=treaty
agreement	全面禁止核试验条约	en=Comprehensive Nuclear-Test-Ban Treaty	en.alias=CTBT	subtype=treaty
agreement	禁止核武器条约	en=Treaty on the Prohibition of Nuclear Weapons	en.alias=TPNW	subtype=treaty
agreement	东南亚无核武器区条约	zh.alias=曼谷条约	en=Southeast Asian Nuclear-Weapon-Free Zone Treaty	en.alias=SEANWFZ Treaty|Bangkok Treaty	subtype=treaty
agreement	新削减战略武器条约	zh.alias=关于进一步削减和限制进攻性战略武器措施的条约|美俄新削减战略武器条约	tw=新削減戰略武器條約|新裁減戰略武器條約|新戰略武器裁減條約	en=New START Treaty	en.alias=New START|Treaty on Measures for the Further Reduction and Limitation of Strategic Offensive Arms	subtype=treaty	members=RUS|USA
agreement	中导条约	zh.alias=中程导弹条约|苏联和美国消除两国中程和中短程导弹条约	tw=中程飛彈條約|中程核飛彈條約	en=Intermediate-Range Nuclear Forces Treaty	en.alias=INF Treaty|INF	subtype=treaty	members=RUS|USA
agreement	开放天空条约	tw=開放天空條約|開放天空協定	en=Treaty on Open Skies	en.alias=Open Skies Treaty	subtype=treaty
agreement	反弹道导弹条约	en=Anti-Ballistic Missile Treaty	en.alias=ABM Treaty	subtype=treaty
agreement	欧洲常规武装力量条约	en=Treaty on Conventional Armed Forces in Europe	en.alias=CFE Treaty	subtype=treaty
agreement	武器贸易条约	en=Arms Trade Treaty	en.alias=ATT	subtype=treaty
agreement	禁止化学武器公约	en=Chemical Weapons Convention	en.alias=CWC	subtype=treaty
agreement	禁止生物武器公约	en=Biological Weapons Convention	en.alias=BWC	subtype=treaty
agreement	渥太华禁雷公约	zh.alias=渥太华公约|禁雷公约	en=Ottawa Treaty	en.alias=Mine Ban Treaty|Ottawa Convention	subtype=treaty
agreement	北大西洋公约	en=North Atlantic Treaty	en.alias=Washington Treaty	subtype=treaty
agreement	罗马规约	zh.alias=国际刑事法院罗马规约	en=Rome Statute	subtype=treaty
agreement	申根协定	tw=申根協定|申根公約	en=Schengen Agreement	subtype=agreement
agreement	里斯本条约	en=Treaty of Lisbon	en.alias=Lisbon Treaty	subtype=treaty
agreement	脱欧协议	zh.alias=英国脱欧协议|“脱欧”协议	en=Brexit Withdrawal Agreement	en.alias=Withdrawal Agreement	subtype=agreement
agreement	温莎框架	en=Windsor Framework	subtype=agreement
agreement	明斯克协议	zh.alias=新明斯克协议|明斯克停火协议	tw=明斯克協議|明斯克協定	en=Minsk Agreements	en.alias=Minsk agreement|Minsk accords|Minsk Protocol	subtype=agreement
agreement	布达佩斯安全保障备忘录	zh.alias=布达佩斯备忘录	en=Budapest Memorandum	en.alias=Budapest Memorandum on Security Assurances	subtype=memorandum	members=RUS|GBR|USA|UKR
agreement	黑海粮食外运协议	zh.alias=黑海港口农产品外运协议|黑海粮食协议|黑海谷物倡议|黑海粮食倡议	tw=黑海糧食協議|黑海穀物協議|黑海穀物倡議	en=Black Sea Grain Initiative	en.alias=Black Sea grain deal	subtype=agreement	members=RUS|UKR|TUR
agreement	代顿协议	zh.alias=代顿和平协议|波黑和平协议	tw=岱頓協定|代頓協議	en=Dayton Agreement	en.alias=Dayton Accords|Dayton Peace Agreement	subtype=agreement
agreement	奥斯陆协议	tw=奧斯陸協議|奧斯陸協定	en=Oslo Accords	en.alias=Oslo Agreement	subtype=agreement
agreement	戴维营协议	tw=大衛營協議|大衛營協定	en=Camp David Accords	subtype=agreement	members=EGY|ISR|USA
agreement	亚伯拉罕协议	zh.alias=亚伯拉罕协定	tw=亞伯拉罕協議|亞伯拉罕協定	en=Abraham Accords	en.alias=Abraham Accord	subtype=agreement
agreement	阿拉伯和平倡议	en=Arab Peace Initiative	subtype=plan
agreement	多哈协议	zh.alias=美塔和平协议	en=Doha Agreement	subtype=agreement
agreement	北京宣言	zh.alias=关于结束分裂加强巴勒斯坦民族团结的北京宣言	en=Beijing Declaration	subtype=declaration
agreement	沙伊北京协议	en=Beijing Agreement	subtype=agreement	members=SAU|IRN|CHN
agreement	阿尔及尔协议	zh.alias=马里和平与和解协议	en=Algiers Accord	subtype=agreement
agreement	比勒陀利亚协议	en=Pretoria Agreement	subtype=agreement
agreement	昆蒙框架	zh.alias=昆明－蒙特利尔全球生物多样性框架	en=Kunming-Montreal Global Biodiversity Framework	subtype=plan
agreement	2030年可持续发展议程	zh.alias=联合国2030年可持续发展议程|2030年议程	tw=2030年永續發展議程|2030永續發展議程	en=2030 Agenda for Sustainable Development	en.alias=2030 Agenda	subtype=plan
agreement	未来契约	en=Pact for the Future	subtype=documents
agreement	非盟2063年议程	zh.alias=2063年议程	en=Agenda 2063	subtype=plan
agreement	区域全面经济伙伴关系协定	zh.alias=RCEP	tw=區域全面經濟夥伴協定|區域全面經濟夥伴關係協定	en=Regional Comprehensive Economic Partnership	en.alias=RCEP|Regional Comprehensive Economic Partnership Agreement	subtype=agreement	members=AUS|BRN|KHM|CHN|IDN|JPN|KOR|LAO|MYS|MMR|NZL|PHL|SGP|THA|VNM
agreement	全面与进步跨太平洋伙伴关系协定	zh.alias=CPTPP	tw=跨太平洋夥伴全面進步協定|全面與進步跨太平洋夥伴關係協定	en=Comprehensive and Progressive Agreement for Trans-Pacific Partnership	en.alias=CPTPP|Comprehensive and Progressive Trans-Pacific Partnership	subtype=agreement	members=AUS|BRN|CAN|CHL|JPN|MYS|MEX|NZL|PER|SGP|VNM|GBR@2024-12-15
agreement	跨太平洋伙伴关系协定	zh.alias=TPP	tw=跨太平洋夥伴協定|跨太平洋夥伴關係協定	en=Trans-Pacific Partnership	en.alias=TPP	subtype=agreement
agreement	数字经济伙伴关系协定	zh.alias=DEPA	tw=數位經濟夥伴協定|數字經濟夥伴關係協定	en=Digital Economy Partnership Agreement	en.alias=DEPA	subtype=agreement	members=CHL|NZL|SGP|KOR@2024-05
agreement	美墨加协定	zh.alias=美国－墨西哥－加拿大协定|美墨加协议|美墨加贸易协定|美墨加三国协议	tw=美墨加協定|美加墨協定|美墨加協議|美國-墨西哥-加拿大協定	en=United States-Mexico-Canada Agreement	en.alias=USMCA|US-Mexico-Canada Agreement|CUSMA	subtype=agreement	members=USA|MEX|CAN
agreement	北美自由贸易协定	tw=北美自由貿易協定|北美自由貿易協議	en=North American Free Trade Agreement	en.alias=NAFTA	subtype=agreement	members=USA|MEX|CAN
agreement	海峡两岸经济合作框架协议	zh.alias=ECFA	tw=海峽兩岸經濟合作架構協議|兩岸經濟合作架構協議	en=Economic Cooperation Framework Agreement	en.alias=ECFA	subtype=agreement
agreement	中欧投资协定	zh.alias=中欧全面投资协定	tw=中歐投資協定|中歐全面投資協議|歐中全面投資協定	en=EU-China Comprehensive Agreement on Investment	en.alias=Comprehensive Agreement on Investment	subtype=agreement
agreement	中国－东盟自由贸易区3.0版升级议定书	zh.alias=中国－东盟自贸区3.0版升级议定书|中国－东盟自贸区3.0版	en=ASEAN-China Free Trade Area 3.0 Upgrade Protocol	en.alias=China-ASEAN FTA 3.0|ACFTA 3.0	subtype=protocol
agreement	中美第一阶段经贸协议	zh.alias=中美经贸协议|第一阶段经贸协议|中美第一阶段贸易协议	en=US-China Phase One trade deal	en.alias=Phase One trade deal|Phase One agreement	subtype=agreement	members=CHN|USA
agreement	中美三个联合公报	zh.alias=三个联合公报	tw=美中三公報|中美三個聯合公報|美中三個聯合公報	en=Three Joint Communiques	en.alias=Three Joint Communiqués|three China-U.S. joint communiques|three U.S.-China joint communiques	subtype=communique	members=CHN|USA
agreement	上海公报	zh.alias=中美上海公报|“上海公报”	en=Shanghai Communique	en.alias=Shanghai Communiqué	subtype=communique	members=CHN|USA
agreement	八一七公报	zh.alias=“八·一七”公报|8·17公报|“八一七”公报	tw=八一七公報|817公報	en=August 17 Communique	en.alias=August 17 Communiqué	subtype=communique	members=CHN|USA
agreement	中英联合声明	tw=中英聯合聲明	en=Sino-British Joint Declaration	subtype=declaration	members=CHN|GBR
agreement	中葡联合声明	en=Sino-Portuguese Joint Declaration	subtype=declaration	members=CHN|PRT
agreement	中日联合声明	en=Japan-China Joint Communique	en.alias=Sino-Japanese Joint Statement	subtype=statement	members=CHN|JPN
agreement	中日和平友好条约	en=Treaty of Peace and Friendship between Japan and China	en.alias=China-Japan Treaty of Peace and Friendship	subtype=treaty	members=CHN|JPN
agreement	中俄睦邻友好合作条约	en=Treaty of Good-Neighborliness and Friendly Cooperation between China and Russia	en.alias=China-Russia Treaty of Good-Neighborliness and Friendly Cooperation	subtype=treaty	members=CHN|RUS
agreement	中朝友好合作互助条约	en=Sino-North Korean Mutual Aid and Cooperation Friendship Treaty	en.alias=China-DPRK Treaty of Friendship, Cooperation and Mutual Assistance	subtype=treaty	members=CHN|PRK
agreement	俄朝全面战略伙伴关系条约	zh.alias=俄朝条约	en=Comprehensive Strategic Partnership Treaty between Russia and North Korea	subtype=treaty	members=RUS|PRK
agreement	南海各方行为宣言	tw=南海各方行為宣言|南海行動宣言|南海行為宣言	en=Declaration on the Conduct of Parties in the South China Sea	subtype=declaration
agreement	南海行为准则	tw=南海行為準則|南海行動準則	en=Code of Conduct in the South China Sea	en.alias=South China Sea code of conduct|COC	subtype=documents
agreement	东南亚友好合作条约	en=Treaty of Amity and Cooperation in Southeast Asia	en.alias=Treaty of Amity and Cooperation	subtype=treaty
agreement	旧金山和约	zh.alias=旧金山对日和约	tw=舊金山和約|舊金山和平條約	en=Treaty of San Francisco	en.alias=San Francisco Peace Treaty|Treaty of Peace with Japan	subtype=treaty
agreement	开罗宣言	en=Cairo Declaration	subtype=declaration
agreement	波茨坦公告	tw=波茨坦公告|波茨坦宣言	en=Potsdam Declaration	en.alias=Potsdam Proclamation	subtype=declaration
agreement	日美安保条约	zh.alias=美日安保条约	tw=美日安保條約|美日安全保障條約	en=Treaty of Mutual Cooperation and Security between the United States and Japan	en.alias=US-Japan Security Treaty|Japan-U.S. Security Treaty	subtype=treaty	members=USA|JPN
agreement	美菲共同防御条约	tw=美菲共同防禦條約	en=Mutual Defense Treaty between the United States and the Philippines	en.alias=US-Philippines Mutual Defense Treaty	subtype=treaty	members=USA|PHL
agreement	美韩共同防御条约	zh.alias=韩美共同防御条约	tw=美韓共同防禦條約|韓美共同防禦條約	en=Mutual Defense Treaty between the United States and the Republic of Korea	en.alias=US-South Korea Mutual Defense Treaty	subtype=treaty	members=USA|KOR
agreement	美澳新安全条约	zh.alias=澳新美安全条约|澳新美同盟条约	tw=美澳紐安全條約	en=ANZUS Treaty	en.alias=ANZUS	subtype=treaty	members=AUS|NZL|USA
agreement	韩日军事情报保护协定	zh.alias=日韩军事情报保护协定|军事情报保护协定	tw=日韓軍事情報保護協定|韓日軍事情報保護協定	en=General Security of Military Information Agreement	en.alias=GSOMIA	subtype=agreement	members=KOR|JPN
agreement	板门店宣言	en=Panmunjom Declaration	subtype=declaration	members=KOR|PRK
agreement	印度河用水条约	zh.alias=印度河河水条约	tw=印度河水域條約|印度河河水條約|印度河水條約	en=Indus Waters Treaty	subtype=treaty	members=IND|PAK
agreement	里海法律地位公约	en=Convention on the Legal Status of the Caspian Sea	subtype=treaty	members=AZE|IRN|KAZ|RUS|TKM
agreement	蒙特勒公约	tw=蒙特勒公約|蒙投公約	en=Montreux Convention	subtype=treaty
agreement	集束弹药公约	en=Convention on Cluster Munitions	subtype=treaty
agreement	外层空间条约	en=Outer Space Treaty	subtype=treaty
agreement	南极条约	en=Antarctic Treaty	subtype=treaty
agreement	日内瓦公约	en=Geneva Conventions	subtype=treaty
agreement	防止及惩治灭绝种族罪公约	zh.alias=灭绝种族罪公约|种族灭绝公约	en=Genocide Convention	subtype=treaty
agreement	关于难民地位的公约	zh.alias=难民公约	en=Refugee Convention	subtype=treaty
agreement	蒙特利尔议定书	en=Montreal Protocol	subtype=protocol
agreement	巴塞尔公约	en=Basel Convention	subtype=treaty
agreement	水俣公约	en=Minamata Convention	subtype=treaty
agreement	联合国反腐败公约	en=United Nations Convention against Corruption	subtype=treaty
agreement	烟草控制框架公约	en=Framework Convention on Tobacco Control	subtype=treaty
agreement	大流行协定	zh.alias=大流行病协定	en=Pandemic Agreement	subtype=agreement
agreement	联合国打击网络犯罪公约	en=United Nations Convention against Cybercrime	subtype=treaty
agreement	能源宪章条约	en=Energy Charter Treaty	subtype=treaty
agreement	渔业补贴协定	en=Agreement on Fisheries Subsidies	subtype=agreement
agreement	马斯特里赫特条约	zh.alias=马约	en=Maastricht Treaty	subtype=treaty
agreement	凡尔赛条约	zh.alias=凡尔赛和约	en=Treaty of Versailles	subtype=treaty
agreement	洛桑条约	en=Treaty of Lausanne	subtype=treaty
agreement	慕尼黑协定	en=Munich Agreement	subtype=agreement
agreement	雅尔塔协定	en=Yalta Agreement	subtype=agreement
agreement	赫尔辛基最后文件	en=Helsinki Final Act	subtype=declaration
agreement	贝尔法斯特协议	zh.alias=耶稣受难日协议|北爱尔兰和平协议	en=Good Friday Agreement	en.alias=Belfast Agreement	subtype=agreement
agreement	普雷斯帕协议	en=Prespa Agreement	subtype=agreement
agreement	塔伊夫协议	en=Taif Agreement	subtype=agreement
agreement	埃以和平条约	zh.alias=埃及以色列和平条约	en=Egypt-Israel Peace Treaty	subtype=treaty
agreement	约以和平条约	zh.alias=约旦以色列和平条约	en=Israel-Jordan Peace Treaty	subtype=treaty
agreement	西姆拉协定	zh.alias=西姆拉协议	en=Simla Agreement	subtype=agreement
agreement	朝鲜停战协定	zh.alias=朝鲜战争停战协定	en=Korean Armistice Agreement	subtype=agreement
agreement	日苏共同宣言	en=Soviet-Japanese Joint Declaration	subtype=declaration
agreement	日韩基本条约	zh.alias=韩日基本条约	en=Treaty on Basic Relations between Japan and South Korea	subtype=treaty
agreement	泛美互助条约	zh.alias=里约条约	en=Inter-American Treaty of Reciprocal Assistance	subtype=treaty
agreement	特拉特洛尔科条约	en=Treaty of Tlatelolco	subtype=treaty
agreement	拉罗汤加条约	zh.alias=南太平洋无核区条约	en=Treaty of Rarotonga	subtype=treaty
agreement	佩林达巴条约	zh.alias=非洲无核武器区条约	en=Treaty of Pelindaba	subtype=treaty
agreement	科托努协定	en=Cotonou Agreement	subtype=agreement
agreement	自由联系条约	en=Compact of Free Association	subtype=treaty
agreement	欧拉宣言	en=AlUla Declaration	subtype=declaration
agreement	伊斯坦布尔公约	en=Istanbul Convention	subtype=treaty
agreement	欧洲人权公约	en=European Convention on Human Rights	subtype=treaty
agreement	东盟宪章	en=ASEAN Charter	subtype=treaty
agreement	朱巴和平协议	en=Juba Peace Agreement	subtype=agreement
agreement	利雅得协议	en=Riyadh Agreement	subtype=agreement
agreement	喀山宣言	zh.alias=金砖国家领导人第十六次会晤喀山宣言	en=Kazan Declaration	subtype=declaration
agreement	天津宣言	zh.alias=上海合作组织成员国元首理事会天津宣言	en=Tianjin Declaration	subtype=declaration
agreement	上海合作组织宪章	en=SCO Charter	en.alias=Charter of the Shanghai Cooperation Organization	subtype=treaty
agreement	北京行动计划	zh.alias=中非合作论坛—北京行动计划|中非合作论坛－北京行动计划	en=Beijing Action Plan	subtype=plan

# Projects, by name
project	一带一路	zh.alias=共建“一带一路”倡议|“一带一路”倡议|“一带一路”|共建“一带一路”|共建一带一路|一带一路倡议|丝绸之路经济带|21世纪海上丝绸之路	tw=一帶一路|一帶一路倡議	en=Belt and Road Initiative	en.alias=Belt and Road|BRI|One Belt One Road|Silk Road Economic Belt
project	中巴经济走廊	tw=中巴經濟走廊	en=China-Pakistan Economic Corridor	en.alias=CPEC	members=CHN|PAK
project	中缅经济走廊	en=China-Myanmar Economic Corridor	en.alias=CMEC	members=CHN|MMR
project	中蒙俄经济走廊	en=China-Mongolia-Russia Economic Corridor	members=CHN|MNG|RUS
project	孟中印缅经济走廊	en=Bangladesh-China-India-Myanmar Economic Corridor	en.alias=BCIM Economic Corridor|BCIM	members=BGD|CHN|IND|MMR
project	中老经济走廊	en=China-Laos Economic Corridor	members=CHN|LAO
project	匈塞铁路	zh.alias=布达佩斯－贝尔格莱德铁路	en=Budapest-Belgrade railway	en.alias=Hungary-Serbia railway|Belgrade-Budapest railway	members=CHN|HUN|SRB
project	雅万高铁	zh.alias=雅加达－万隆高铁|雅加达至万隆高速铁路|雅加达－万隆高速铁路	tw=雅萬高鐵|雅加達-萬隆高鐵	en=Jakarta-Bandung High-Speed Railway	en.alias=Jakarta-Bandung high-speed rail	members=CHN|IDN
project	中老铁路	tw=中寮鐵路|中老鐵路	en=China-Laos Railway	en.alias=Laos-China Railway	members=CHN|LAO
project	中泰铁路	zh.alias=中泰高铁|中泰铁路合作项目	en=China-Thailand Railway	en.alias=Thai-Chinese railway|China-Thailand high-speed railway	members=CHN|THA
project	中吉乌铁路	zh.alias=中国－吉尔吉斯斯坦－乌兹别克斯坦铁路|中吉乌铁路项目	en=China-Kyrgyzstan-Uzbekistan Railway	en.alias=CKU railway	members=CHN|KGZ|UZB
project	马来西亚东海岸铁路	zh.alias=马东铁|马东铁项目|东海岸铁路	tw=馬來西亞東海岸鐵路|馬東鐵	en=East Coast Rail Link	en.alias=ECRL	members=CHN|MYS
project	老街－河内－海防铁路	zh.alias=老街－河内－海防标准轨铁路	en=Lao Cai-Hanoi-Hai Phong railway	en.alias=Lao Cai-Hanoi-Haiphong railway	members=CHN|VNM
project	中尼铁路	zh.alias=中尼跨境铁路	en=China-Nepal Railway	members=CHN|NPL
project	隆新高铁	zh.alias=马新高铁|新马高铁	tw=隆新高鐵|新隆高鐵|馬新高鐵	en=Kuala Lumpur-Singapore high-speed rail	members=MYS|SGP
project	亚吉铁路	zh.alias=亚的斯亚贝巴－吉布提铁路	en=Addis Ababa-Djibouti Railway	members=CHN|ETH|DJI
project	蒙内铁路	zh.alias=蒙巴萨－内罗毕铁路|蒙内标轨铁路	en=Mombasa-Nairobi Railway	en.alias=Mombasa-Nairobi Standard Gauge Railway|Mombasa-Nairobi SGR	members=CHN|KEN
project	内马铁路	zh.alias=内罗毕－马拉巴铁路	en=Nairobi-Malaba Railway	en.alias=Nairobi-Naivasha railway	members=CHN|KEN
project	坦赞铁路	zh.alias=坦赞铁路激活项目	en=TAZARA Railway	en.alias=Tanzania-Zambia Railway|TAZARA	members=CHN|TZA|ZMB
project	本格拉铁路	en=Benguela Railway	members=AGO
project	洛比托走廊	en=Lobito Corridor	members=AGO|COD|ZMB
project	阿布贾－卡杜纳铁路	zh.alias=阿卡铁路	en=Abuja-Kaduna Railway	members=CHN|NGA
project	拉伊铁路	zh.alias=拉各斯－伊巴丹铁路	en=Lagos-Ibadan Railway	members=CHN|NGA
project	西芒杜铁矿	zh.alias=西芒杜项目|西芒杜铁矿项目	en=Simandou	en.alias=Simandou iron ore project|Simandou project	members=GIN
project	复兴大坝	zh.alias=埃塞俄比亚复兴大坝|埃塞复兴大坝|复兴大坝项目	tw=衣索比亞復興大壩|復興大壩	en=Grand Ethiopian Renaissance Dam	en.alias=GERD|Renaissance Dam	members=ETH
project	瓜达尔港	tw=瓜達爾港|瓜達港	en=Gwadar Port	members=PAK
project	比雷埃夫斯港	zh.alias=比港	tw=比雷埃夫斯港|比里亞斯港	en=Port of Piraeus	en.alias=Piraeus Port|Piraeus port	members=CHN|GRC
project	汉班托塔港	tw=漢班托塔港|漢班托達港	en=Hambantota Port	en.alias=Hambantota International Port|Hambantota port	members=CHN|LKA
project	科伦坡港口城	zh.alias=科伦坡港口城项目	tw=可倫坡港口城|可倫坡港口城計畫	en=Colombo Port City	en.alias=Port City Colombo	members=CHN|LKA
project	皎漂港	zh.alias=皎漂深水港|皎漂深水港项目|皎漂项目	en=Kyaukphyu Port	en.alias=Kyaukpyu Port|Kyaukphyu deep-sea port|Kyaukpyu deep-sea port	members=CHN|MMR
project	密松水电站	zh.alias=密松大坝|密松水坝	en=Myitsone Dam	members=CHN|MMR
project	莱基港	zh.alias=莱基深水港	en=Lekki Port	en.alias=Lekki Deep Sea Port|Lekki deep seaport	members=NGA
project	巴加莫约港	en=Bagamoyo Port	members=TZA
project	钱凯港	zh.alias=钱凯港项目	tw=錢凱港|昌凱港	en=Port of Chancay	en.alias=Chancay Port|Chancay port|port of Chancay|Chancay megaport	members=CHN|PER
project	两洋铁路	zh.alias=两洋铁路项目	en=Bi-Oceanic Railway	en.alias=Twin Ocean Railroad|bi-oceanic railway	members=BRA|PER|CHN
project	恰巴哈尔港	zh.alias=查巴哈尔港	tw=查巴哈爾港|恰巴哈爾港	en=Chabahar Port	en.alias=Chabahar port	members=IRN
project	克拉运河	zh.alias=克拉地峡运河|泰国陆桥	en=Kra Canal	members=THA
project	德崇扶南运河	zh.alias=扶南德佐运河|扶南德崇运河|德佐扶南运河	en=Funan Techo Canal	members=KHM
project	平陆运河	en=Pinglu Canal	members=CHN
project	北溪天然气管道	zh.alias=北溪－1|“北溪－1”|北溪|“北溪”|“北溪”天然气管道|“北溪－1”天然气管道|北溪1号|北溪-1	tw=北溪天然氣管道|北溪天然氣管線|北溪一號|北溪1號	en=Nord Stream	en.alias=Nord Stream 1|Nord Stream pipeline|Nord Stream pipelines	members=RUS|DEU
project	北溪－2	zh.alias=“北溪－2”|北溪2号|北溪-2|“北溪－2”天然气管道|北溪二号|“北溪-2”	tw=北溪二號|北溪2號	en=Nord Stream 2	members=RUS|DEU
project	土耳其溪	zh.alias=“土耳其溪”|土耳其溪天然气管道|“土耳其溪”天然气管道	tw=土耳其溪|土耳其流|土耳其溪天然氣管線	en=TurkStream	en.alias=Turkish Stream	members=RUS|TUR
project	西伯利亚力量	zh.alias=“西伯利亚力量”|“西伯利亚力量”天然气管道	tw=西伯利亞力量|西伯利亞力量天然氣管線	en=Power of Siberia	en.alias=Power of Siberia 1|Power of Siberia pipeline	members=RUS|CHN
project	西伯利亚力量－2	zh.alias=“西伯利亚力量－2”|西伯利亚力量2号|“西伯利亚力量-2”|西伯利亚力量-2|“西伯利亚力量2号”	tw=西伯利亞力量二號|西伯利亞力量2號|西伯利亞力量2	en=Power of Siberia 2	en.alias=Power of Siberia-2	members=RUS|CHN|MNG
project	中俄东线天然气管道	zh.alias=中俄东线	en=China-Russia east-route natural gas pipeline	en.alias=China-Russia east route gas pipeline	members=CHN|RUS
project	中国－中亚天然气管道	zh.alias=中亚天然气管道|中国—中亚天然气管道	en=Central Asia-China gas pipeline	en.alias=China-Central Asia gas pipeline	members=CHN|TKM|UZB|KAZ
project	中缅油气管道	zh.alias=中缅原油管道|中缅天然气管道	en=China-Myanmar oil and gas pipelines	en.alias=Sino-Myanmar pipelines	members=CHN|MMR
project	中哈原油管道	en=Kazakhstan-China oil pipeline	members=CHN|KAZ
project	土阿巴印天然气管道	zh.alias=土库曼斯坦－阿富汗－巴基斯坦－印度天然气管道	en=Turkmenistan-Afghanistan-Pakistan-India Pipeline	en.alias=TAPI|TAPI pipeline	members=TKM|AFG|PAK|IND
project	巴库－第比利斯－杰伊汉石油管道	en=Baku-Tbilisi-Ceyhan pipeline	en.alias=BTC pipeline	members=AZE|GEO|TUR
project	巴库－第比利斯－卡尔斯铁路	zh.alias=巴第卡铁路	en=Baku-Tbilisi-Kars railway	en.alias=BTK railway	members=AZE|GEO|TUR
project	南方天然气走廊	en=Southern Gas Corridor
project	赞格祖尔走廊	en=Zangezur Corridor	members=ARM|AZE
project	特朗普国际和平与繁荣之路	zh.alias=特朗普和平与繁荣之路|“特朗普国际和平与繁荣之路”	tw=川普國際和平繁榮之路	en=Trump Route for International Peace and Prosperity	en.alias=TRIPP	members=ARM|AZE|USA
project	国际南北运输走廊	zh.alias=北南国际运输走廊|“北－南”国际运输走廊|南北国际运输走廊	en=International North-South Transport Corridor	en.alias=INSTC	members=IND|IRN|RUS|AZE
project	跨里海国际运输走廊	zh.alias=中间走廊|跨里海国际运输路线|跨里海运输走廊|“中间走廊”	en=Trans-Caspian International Transport Route	en.alias=Middle Corridor|TITR|Trans-Caspian corridor
project	印度－中东－欧洲经济走廊	zh.alias=印欧经济走廊|印中欧经济走廊|“印度－中东－欧洲经济走廊”|印度-中东-欧洲经济走廊	tw=印度-中東-歐洲經濟走廊|印度中東歐洲經濟走廊	en=India-Middle East-Europe Economic Corridor	en.alias=IMEC|India-Middle East-Europe Corridor
project	“发展之路”项目	zh.alias=发展之路项目	en=Development Road	en.alias=Iraq Development Road	members=IRQ|TUR
project	全球门户	zh.alias=“全球门户”|“全球门户”计划|全球门户战略	tw=全球門戶|全球門戶計畫	en=Global Gateway
project	全球基础设施和投资伙伴关系	zh.alias=“全球基础设施和投资伙伴关系”	tw=全球基礎建設暨投資夥伴關係|全球基礎設施和投資夥伴關係	en=Partnership for Global Infrastructure and Investment	en.alias=PGII
project	重建更美好世界	zh.alias=“重建更美好世界”	tw=重建更好世界|重返更好世界	en=Build Back Better World	en.alias=B3W
project	吕宋经济走廊	en=Luzon Economic Corridor	members=PHL|USA|JPN
project	中欧班列	tw=中歐班列	en=China-Europe Railway Express	en.alias=China-Europe freight train|China-Europe freight trains
project	中亚班列	en=China-Central Asia freight train
project	西部陆海新通道	zh.alias=国际陆海贸易新通道|陆海新通道|中新（重庆）国际陆海贸易新通道	en=New International Land-Sea Trade Corridor	en.alias=Western Land-Sea Corridor|New Western Land-Sea Corridor|ILSTC
project	中国－白俄罗斯工业园	zh.alias=中白工业园|“巨石”工业园|巨石中白工业园	en=China-Belarus Industrial Park	en.alias=Great Stone	members=CHN|BLR
project	中埃·泰达苏伊士经贸合作区	zh.alias=泰达合作区|中埃泰达苏伊士经贸合作区	en=China-Egypt TEDA Suez Economic and Trade Cooperation Zone	en.alias=TEDA Suez	members=CHN|EGY
project	西哈努克港经济特区	zh.alias=西港特区	en=Sihanoukville Special Economic Zone	members=CHN|KHM
project	中马“两国双园”	zh.alias=中马两国双园|“两国双园”	en=Two Countries, Twin Parks	members=CHN|MYS
project	佩列沙茨大桥	en=Pelješac Bridge	en.alias=Peljesac Bridge	members=CHN|HRV
project	国际热核聚变实验堆	zh.alias=国际热核聚变实验堆计划|“人造太阳”	en=ITER	en.alias=International Thermonuclear Experimental Reactor
project	国际月球科研站	en=International Lunar Research Station	en.alias=ILRS	members=CHN|RUS
project	阿尔忒弥斯协定	zh.alias=阿耳忒弥斯协定|阿尔忒弥斯计划	tw=阿提米絲協定|阿提米絲計畫	en=Artemis Accords	en.alias=Artemis program
project	国际空间站	tw=國際太空站|國際空間站	en=International Space Station	en.alias=ISS
project	阿库尤核电站	tw=阿庫尤核電廠|阿庫尤核電站	en=Akkuyu Nuclear Power Plant	members=TUR|RUS
project	扎波罗热核电站	tw=札波羅熱核電廠|扎波羅熱核電廠|札波羅熱核電站	en=Zaporizhzhia Nuclear Power Plant	en.alias=Zaporizhzhya Nuclear Power Plant|ZNPP	members=UKR
project	开城工业园区	zh.alias=开城工业园	en=Kaesong Industrial Complex	en.alias=Kaesong Industrial Region	members=KOR|PRK
