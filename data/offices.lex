# What offices are called in Chinese and in English, for labels. They are known as offices by data/*/words.lex, and
# what leaders of one country hold (首相, Taoiseach) by leaders.lex.
# office	ZH	zh.alias=…	en=…	en.alias=…	prefix=yes: stands before another office

office	总统	en=President
office	副总统	en=Vice President	en.alias=Vice-President|Deputy President
office	国家主席	en=President
office	国家副主席	en=Vice President
office	总理	zh.alias=政府总理|内阁总理|部长会议主席|国务院总理|国务总理|联邦总理|首席部长	en=Prime Minister	en.alias=Premier|PM|Head of Government|Taoiseach
office	副总理	zh.alias=国务院副总理|政府副总理|内阁副总理	en=Deputy Prime Minister	en.alias=Vice Prime Minister|Vice Premier|Deputy Premier|Vice-Premier
office	首相	zh.alias=内阁总理大臣|总理大臣	en=Prime Minister
office	副首相	en=Deputy Prime Minister
office	国王	en=King
office	女王	en=Queen
office	王储	en=Crown Prince	en.alias=Crown Princess
office	亲王	zh.alias=王子	en=Prince
office	公主	en=Princess
office	埃米尔	en=Emir	en.alias=Amir
office	苏丹	en=Sultan
office	天皇	en=Emperor
office	大公	en=Grand Duke
office	教皇	zh.alias=教宗	en=Pope
office	总督	en=Governor-General	en.alias=Governor General
office	外交部长	zh.alias=外长|外交部部长|外事部长|外务部长|外交和国际合作部长	en=Foreign Minister	en.alias=Minister of Foreign Affairs|Minister for Foreign Affairs|Minister of External Affairs|External Affairs Minister|Foreign Affairs Minister|Minister of Foreign Relations|Top Diplomat|Chief Diplomat
office	外交大臣	zh.alias=外相|外务大臣	en=Foreign Secretary
office	外务相	en=Foreign Minister
office	外交部副部长	zh.alias=副外长|外交副部长	en=Deputy Foreign Minister	en.alias=Vice Foreign Minister|Vice Minister of Foreign Affairs|Deputy Minister of Foreign Affairs|Deputy Minister for Foreign Affairs
office	外交部部长助理	zh.alias=外长助理|部长助理	en=Assistant Foreign Minister	en.alias=Assistant Minister of Foreign Affairs
office	外交国务秘书	zh.alias=外交秘书	en=Foreign Secretary
office	国务卿	en=Secretary of State
office	副国务卿	zh.alias=常务副国务卿	en=Deputy Secretary of State
office	助理国务卿	en=Assistant Secretary of State
office	国防部长	zh.alias=防长|国防部部长|国防大臣|防卫大臣|防卫相|国防部长官	en=Defense Minister	en.alias=Defence Minister|Minister of Defense|Minister of Defence|Minister for Defence|Minister of National Defense|Minister of National Defence|Secretary of Defense|Defense Secretary|Defence Secretary|Defense Chief|Defence Chief
office	财政部长	zh.alias=财长|财政部部长|财政大臣|财务大臣|财务相	en=Finance Minister	en.alias=Minister of Finance|Minister for Finance|Treasury Secretary|Secretary of the Treasury
office	内政部长	zh.alias=内政部部长|内务部长|内务部部长|内政大臣	en=Interior Minister	en.alias=Minister of the Interior|Minister of Interior|Minister for the Interior|Minister of Internal Affairs|Home Affairs Minister|Home Minister|Home Secretary
office	商务部长	zh.alias=商务部部长	en=Commerce Minister	en.alias=Minister of Commerce|Commerce Secretary|Secretary of Commerce
office	贸易部长	zh.alias=贸易部部长|贸易大臣	en=Trade Minister	en.alias=Minister of Trade|Minister for Trade|Trade Secretary|International Trade Minister|Minister for International Trade
office	经济部长	zh.alias=经济部部长|经济大臣	en=Economy Minister	en.alias=Minister of Economy|Minister of the Economy|Minister for Economy|Economic Minister|Minister of Economic Affairs|Economic Affairs Minister
office	工业部长	zh.alias=工业部部长	en=Industry Minister	en.alias=Minister of Industry|Minister for Industry
office	能源部长	zh.alias=能源部部长	en=Energy Minister	en.alias=Minister of Energy|Minister for Energy|Energy Secretary|Secretary of Energy
office	石油部长	zh.alias=石油部部长	en=Oil Minister	en.alias=Minister of Oil|Petroleum Minister|Minister of Petroleum
office	司法部长	zh.alias=司法部部长|法务部长|法务大臣	en=Justice Minister	en.alias=Minister of Justice|Minister for Justice|Attorney General
office	农业部长	zh.alias=农业部部长|农林水产大臣	en=Agriculture Minister	en.alias=Minister of Agriculture|Minister for Agriculture|Secretary of Agriculture|Agriculture Secretary
office	卫生部长	zh.alias=卫生部部长|卫生大臣	en=Health Minister	en.alias=Minister of Health|Minister for Health|Health Secretary|Secretary of Health
office	教育部长	zh.alias=教育部部长|教育大臣	en=Education Minister	en.alias=Minister of Education|Minister for Education|Education Secretary
office	文化部长	zh.alias=文化部部长	en=Culture Minister	en.alias=Minister of Culture|Minister for Culture
office	旅游部长	zh.alias=旅游部部长	en=Tourism Minister	en.alias=Minister of Tourism|Minister for Tourism
office	交通部长	zh.alias=交通部部长|交通运输部部长|运输部长|国土交通大臣	en=Transport Minister	en.alias=Minister of Transport|Minister for Transport|Transportation Minister|Minister of Transportation|Transport Secretary|Transportation Secretary
office	环境部长	zh.alias=环境部部长|环境大臣|环境相	en=Environment Minister	en.alias=Minister of Environment|Minister of the Environment|Minister for Environment|Minister for the Environment
office	劳工部长	zh.alias=劳工部部长|劳动部长	en=Labor Minister	en.alias=Labour Minister|Minister of Labor|Minister of Labour|Minister for Labour
office	移民部长	zh.alias=移民部部长	en=Immigration Minister	en.alias=Minister of Immigration|Migration Minister
office	渔业部长	zh.alias=渔业部部长|海洋与渔业部长	en=Fisheries Minister	en.alias=Minister of Fisheries|Minister for Fisheries
office	公安部长	zh.alias=公安部部长	en=Minister of Public Security
office	统一部长官	zh.alias=统一部长	en=Unification Minister	en.alias=Minister of Unification
office	经济产业大臣	zh.alias=经产相|经济产业相	en=Minister of Economy, Trade and Industry
office	部长	zh.alias=大臣	en=Minister	en.alias=Cabinet Minister
office	副部长	zh.alias=副大臣	en=Deputy Minister	en.alias=Vice Minister
office	国务秘书	en=State Secretary	en.alias=Secretary of State for Foreign Affairs
office	国务委员	zh.alias=国务院国务委员	en=State Councilor	en.alias=State Councillor
office	国务部长	zh.alias=国务大臣	en=Minister of State
office	内阁官房长官	zh.alias=官房长官	en=Chief Cabinet Secretary
office	内阁秘书长	en=Cabinet Secretary
office	大使	zh.alias=特命全权大使	en=Ambassador
office	总领事	en=Consul General	en.alias=Consul-General
office	临时代办	zh.alias=代办	en=Chargé d'Affaires	en.alias=Charge d'Affaires
office	特使	zh.alias=总统特使	en=Special Envoy	en.alias=Envoy
office	特别代表	en=Special Representative
office	中东问题特使	en=Special Envoy on the Middle East Issue	en.alias=Middle East Envoy|Special Envoy for the Middle East
office	欧亚事务特别代表	en=Special Representative on Eurasian Affairs	en.alias=Special Representative for Eurasian Affairs
office	朝鲜半岛事务特别代表	zh.alias=朝鲜半岛事务特使	en=Special Representative on Korean Peninsula Affairs
office	气候变化事务特使	zh.alias=气候特使|总统气候问题特使	en=Special Envoy for Climate Change	en.alias=Climate Envoy|Special Presidential Envoy for Climate
office	非洲事务特别代表	en=Special Representative on African Affairs
office	亚洲事务特使	en=Special Envoy for Asian Affairs
office	总统特使	en=Presidential Envoy	en.alias=Special Envoy of the President
office	常驻联合国代表	en=Permanent Representative to the United Nations	en.alias=Ambassador to the United Nations|UN Ambassador|UN Envoy
office	常驻代表	en=Permanent Representative
office	高级代表	en=High Representative
office	高级专员	en=High Commissioner
office	代表	en=Representative
office	国家安全顾问	zh.alias=总统国家安全事务助理|国家安全事务助理|国安顾问	en=National Security Adviser	en.alias=National Security Advisor|Security Adviser|Security Advisor
office	国家安全委员会秘书	zh.alias=联邦安全会议秘书|安全会议秘书|国家安全会议秘书|最高国家安全委员会秘书	en=Secretary of the Security Council	en.alias=Security Council Secretary
office	国家安全室长	zh.alias=国家安保室长	en=National Security Director
office	顾问	en=Adviser	en.alias=Advisor
office	特别顾问	en=Special Adviser	en.alias=Special Advisor|Senior Adviser|Senior Advisor
office	总统顾问	en=Presidential Adviser	en.alias=Presidential Advisor
office	发言人	zh.alias=新闻发言人	en=Spokesperson	en.alias=Spokesman|Spokeswoman
office	总统办公厅主任	zh.alias=总统办公室主任	en=Head of the Presidential Office	en.alias=Presidential Chief of Staff
office	总统助理	en=Presidential Aide	en.alias=Kremlin Aide
office	议长	zh.alias=国会议长|众议院议长|国民议会议长	en=Speaker	en.alias=Parliament Speaker|Speaker of Parliament|Speaker of the Parliament|House Speaker|Speaker of the House|Parliamentary Speaker|Speaker of the National Assembly
office	副议长	en=Deputy Speaker
office	参议长	zh.alias=参议院议长	en=Senate President	en.alias=President of the Senate
office	主席	en=Chairman	en.alias=Chair|Chairperson|Chairwoman
office	副主席	en=Vice Chairman	en.alias=Deputy Chairman|Vice Chair|Vice Chairperson|Deputy Chairperson
office	轮值主席	en=Rotating Chair	en.alias=Rotating President
office	委员长	en=Chairman of the Standing Committee
office	秘书长	en=Secretary-General
office	副秘书长	en=Deputy Secretary-General	en.alias=Under-Secretary-General|Assistant Secretary-General
office	总书记	zh.alias=中央总书记	en=General Secretary	en.alias=Party Chief|Party General Secretary
office	中共中央总书记	en=General Secretary of the CPC Central Committee
office	越共中央总书记	en=General Secretary of the Communist Party of Vietnam
office	第一书记	en=First Secretary
office	执行秘书	en=Executive Secretary
office	总干事	en=Director-General	en.alias=Director General
office	总裁	en=President	en.alias=Managing Director
office	执行主任	en=Executive Director
office	主任	en=Director
office	局长	en=Director
office	司令	zh.alias=司令员	en=Commander
office	总司令	en=Commander-in-Chief
office	参谋长	zh.alias=总参谋长|联合参谋长	en=Chief of the General Staff	en.alias=Chief of Staff of the Armed Forces|Army Chief
office	专员	en=Commissioner
office	中共中央政治局委员	zh.alias=政治局委员	en=Member of the Political Bureau of the CPC Central Committee
office	中共中央政治局常委	zh.alias=政治局常委	en=Member of the Standing Committee of the Political Bureau of the CPC Central Committee
office	中央外事工作委员会办公室主任	zh.alias=中央外办主任	en=Director of the Office of the Central Foreign Affairs Commission
office	国家元首	zh.alias=元首	en=Head of State
office	领导人	zh.alias=领袖|国家领导人	en=Leader
office	最高领袖	zh.alias=最高领导人	en=Supreme Leader
office	行政长官	zh.alias=特首	en=Chief Executive
office	州长	zh.alias=省长	en=Governor
office	市长	en=Mayor
office	行长	en=President
office	当选总统	zh.alias=候任总统	en=President-elect	en.alias=President elect
office	候任总理	en=Prime Minister-designate	en.alias=Prime Minister designate
office	贸易代表	en=Trade Representative	en.alias=US Trade Representative|U.S. Trade Representative
office	第一夫人	en=First Lady

# Before another office.
office	代理	zh.alias=代	en=Acting	prefix=yes
office	临时	en=Interim	prefix=yes
office	过渡	zh.alias=过渡政府	en=Transitional	prefix=yes
office	看守	zh.alias=看守政府|看守内阁	en=Caretaker	prefix=yes
office	副	en=Deputy	en.alias=Vice	prefix=yes
office	第一副	en=First Deputy	prefix=yes
office	常务副	en=Executive Deputy	en.alias=Executive Vice	prefix=yes
office	候任	en=Incoming	en.alias=Designate	prefix=yes
office	时任	en=Then	en.alias=Then	prefix=yes
office	前	zh.alias=前任|原	en=Former	en.alias=Ex	prefix=yes
office	第二	en=Second	prefix=yes
office	国务院	zh.alias=政府|内阁|联邦	en=	prefix=yes
