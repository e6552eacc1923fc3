# States of the past, and leaders of the second half of the twentieth century.
#
# The project's own table, written by hand from general knowledge (the codes are those of ISO 3166-3), 2026-11. The rows
# are those of countries.lex and leaders.lex; leaders who were in office after about 2000 as well stand there. For news
# in brief, anniversaries and background paragraphs, which name them without their office.

country	SUN	zh=苏联	zh.formal=苏维埃社会主义共和国联盟	tw=蘇聯	en=Soviet Union	en.formal=Union of Soviet Socialist Republics	en.alias=USSR|U.S.S.R.	en.adj=Soviet
name	SUN	zh=苏共
country	YUG	zh=南斯拉夫	zh.formal=南斯拉夫社会主义联邦共和国|南斯拉夫联盟共和国	zh.alias=南联盟	tw=南斯拉夫	en=Yugoslavia	en.adj=Yugoslav|Yugoslavs
country	CSK	zh=捷克斯洛伐克	zh.formal=捷克斯洛伐克社会主义共和国	en=Czechoslovakia	en.adj=Czechoslovak
country	DDR	zh=民主德国	zh.formal=德意志民主共和国	zh.alias=东德	en=East Germany	en.formal=German Democratic Republic	en.adj=East German
name	DEU	zh=西德	en=West Germany

leader	毛泽东	en=Mao Zedong	country=CHN	office=主席	office.en=Chairman	since=1949-10-01	until=1976-09-09
leader	周恩来	en=Zhou Enlai	country=CHN	office=国务院总理	office.en=Premier	since=1949-10-01	until=1976-01-08
leader	邓小平	en=Deng Xiaoping	country=CHN	office=中央军委主席	office.en=Chairman of the Central Military Commission	since=1981-06	until=1989-11
leader	陈毅	en=Chen Yi	country=CHN	office=外交部长	office.en=Foreign Minister	since=1958	until=1972-01
leader	姬鹏飞	en=Ji Pengfei	country=CHN	office=外交部长	office.en=Foreign Minister	since=1972-01	until=1974-11
leader	乔冠华	en=Qiao Guanhua	country=CHN	office=外交部长	office.en=Foreign Minister	since=1974-11	until=1976-12
leader	华国锋	en=Hua Guofeng	country=CHN	office=国务院总理	office.en=Premier	since=1976-02	until=1980-09
leader	吴学谦	en=Wu Xueqian	country=CHN	office=外交部长	office.en=Foreign Minister	since=1982-11	until=1988-04
leader	赵紫阳	en=Zhao Ziyang	country=CHN	office=国务院总理	office.en=Premier	since=1980-09	until=1987-11
leader	杨尚昆	en=Yang Shangkun	country=CHN	office=国家主席	office.en=President	since=1988-04	until=1993-03
leader	钱其琛	en=Qian Qichen	country=CHN	office=外交部长	office.en=Foreign Minister	since=1988-04	until=1998-03
leader	田中角荣	en=Kakuei Tanaka	country=JPN	office=首相	office.en=Prime Minister	since=1972-07	until=1974-12
leader	大平正芳	en=Masayoshi Ohira	country=JPN	office=外务大臣	office.en=Foreign Minister	since=1972-07	until=1974-07
leader	福田赳夫	en=Takeo Fukuda	country=JPN	office=首相	office.en=Prime Minister	since=1976-12	until=1978-12
leader	中曾根康弘	en=Yasuhiro Nakasone	country=JPN	office=首相	office.en=Prime Minister	since=1982-11	until=1987-11
leader	村山富市	en=Tomiichi Murayama	country=JPN	office=首相	office.en=Prime Minister	since=1994-06	until=1996-01
leader	桥本龙太郎	en=Ryutaro Hashimoto	country=JPN	office=首相	office.en=Prime Minister	since=1996-01	until=1998-07
leader	金日成	en=Kim Il Sung	en.alias=Kim Il-sung	country=PRK	office=国家主席	office.en=President	since=1972-12	until=1994-07
leader	朴正熙	en=Park Chung-hee	country=KOR	office=总统	office.en=President	since=1963-12	until=1979-10
leader	卢泰愚	tw=盧泰愚	en=Roh Tae-woo	country=KOR	office=总统	office.en=President	since=1988-02	until=1993-02
leader	金泳三	en=Kim Young-sam	country=KOR	office=总统	office.en=President	since=1993-02	until=1998-02
leader	胡志明	en=Ho Chi Minh	country=VNM	office=主席	office.en=President	since=1945-09	until=1969-09
leader	尼赫鲁	zh=贾瓦哈拉尔·尼赫鲁	tw=尼赫魯	en=Jawaharlal Nehru	country=IND	office=总理	office.en=Prime Minister	since=1947-08	until=1964-05
leader	英迪拉·甘地	en=Indira Gandhi	country=IND	office=总理	office.en=Prime Minister	since=1980-01	until=1984-10
leader	拉吉夫·甘地	en=Rajiv Gandhi	country=IND	office=总理	office.en=Prime Minister	since=1984-10	until=1989-12
leader	苏加诺	tw=蘇卡諾	en=Sukarno	country=IDN	office=总统	office.en=President	since=1945-08	until=1967-03
leader	苏哈托	tw=蘇哈托	en=Suharto	country=IDN	office=总统	office.en=President	since=1967-03	until=1998-05
leader	纳赛尔	zh=贾迈勒·阿卜杜勒·纳赛尔	tw=納瑟	en=Gamal Abdel Nasser	country=EGY	office=总统	office.en=President	since=1954-04	until=1970-09
leader	萨达特	zh=安瓦尔·萨达特	tw=沙達特	en=Anwar Sadat	country=EGY	office=总统	office.en=President	since=1970-10	until=1981-10
leader	贝京	tw=比金	en=Menachem Begin	country=ISR	office=总理	office.en=Prime Minister	since=1977-06	until=1983-10
leader	拉宾	zh=伊扎克·拉宾	en=Yitzhak Rabin	country=ISR	office=总理	office.en=Prime Minister	since=1992-07	until=1995-11
leader	斯大林	tw=史達林	en=Joseph Stalin	country=SUN	office=部长会议主席	office.en=Chairman of the Council of Ministers	since=1941-05	until=1953-03
leader	赫鲁晓夫	tw=赫魯雪夫	en=Nikita Khrushchev	country=SUN	office=部长会议主席	office.en=Chairman of the Council of Ministers	since=1958-03	until=1964-10
leader	勃列日涅夫	tw=布里茲涅夫	en=Leonid Brezhnev	country=SUN	office=苏共中央总书记	office.en=General Secretary	since=1964-10	until=1982-11
leader	戈尔巴乔夫	tw=戈巴契夫	en=Mikhail Gorbachev	country=SUN	office=总统	office.en=President	since=1985-03	until=1991-12
leader	葛罗米柯	zh=安德烈·葛罗米柯	en=Andrei Gromyko	country=SUN	office=外交部长	office.en=Foreign Minister	since=1957-02	until=1985-07
leader	杜鲁门	tw=杜魯門	en=Harry Truman	country=USA	office=总统	office.en=President	since=1945-04	until=1953-01
leader	艾森豪威尔	tw=艾森豪	en=Dwight Eisenhower	country=USA	office=总统	office.en=President	since=1953-01	until=1961-01
leader	肯尼迪	zh=约翰·肯尼迪	tw=甘迺迪	en=John F. Kennedy	country=USA	office=总统	office.en=President	since=1961-01	until=1963-11
leader	尼克松	zh=理查德·尼克松	tw=尼克森	en=Richard Nixon	country=USA	office=总统	office.en=President	since=1969-01	until=1974-08
leader	基辛格	zh=亨利·基辛格	tw=季辛吉	en=Henry Kissinger	country=USA	office=国务卿	office.en=Secretary of State	since=1973-09	until=1977-01
leader	卡特(USA)	zh=吉米·卡特	en=Jimmy Carter	country=USA	office=总统	office.en=President	since=1977-01	until=1981-01
leader	里根	zh=罗纳德·里根	tw=雷根	en=Ronald Reagan	country=USA	office=总统	office.en=President	since=1981-01	until=1989-01
leader	丘吉尔	zh=温斯顿·丘吉尔	tw=邱吉爾	en=Winston Churchill	country=GBR	office=首相	office.en=Prime Minister	since=1951-10	until=1955-04
leader	撒切尔夫人	zh=玛格丽特·撒切尔	zh.alias=撒切尔	tw=柴契爾夫人|柴契爾	hk=戴卓爾夫人	en=Margaret Thatcher	country=GBR	office=首相	office.en=Prime Minister	since=1979-05	until=1990-11
leader	梅杰	zh=约翰·梅杰	tw=梅傑	hk=馬卓安	en=John Major	country=GBR	office=首相	office.en=Prime Minister	since=1990-11	until=1997-05
leader	戴高乐	zh=夏尔·戴高乐	tw=戴高樂	en=Charles de Gaulle	country=FRA	office=总统	office.en=President	since=1959-01	until=1969-04
leader	蓬皮杜	tw=龐畢度	en=Georges Pompidou	country=FRA	office=总统	office.en=President	since=1969-06	until=1974-04
leader	密特朗	zh=弗朗索瓦·密特朗	tw=密特朗	en=Francois Mitterrand	en.alias=François Mitterrand	country=FRA	office=总统	office.en=President	since=1981-05	until=1995-05
leader	阿登纳	tw=艾德諾	en=Konrad Adenauer	country=DEU	office=总理	office.en=Chancellor	since=1949-09	until=1963-10
leader	勃兰特	zh=维利·勃兰特	tw=布蘭特	en=Willy Brandt	country=DEU	office=总理	office.en=Chancellor	since=1969-10	until=1974-05
leader	科尔	zh=赫尔穆特·科尔	tw=柯爾	en=Helmut Kohl	country=DEU	office=总理	office.en=Chancellor	since=1982-10	until=1998-10
leader	铁托	tw=狄托	en=Josip Broz Tito	country=YUG	office=总统	office.en=President	since=1953-01	until=1980-05
leader	米洛舍维奇	zh=斯洛博丹·米洛舍维奇	tw=米洛塞維奇	en=Slobodan Milosevic	country=YUG	office=总统	office.en=President	since=1997-07	until=2000-10
leader	齐奥塞斯库	tw=西奧塞古	en=Nicolae Ceausescu	country=ROU	office=总统	office.en=President	since=1974-03	until=1989-12
leader	瓦文萨	tw=華勒沙	en=Lech Walesa	country=POL	office=总统	office.en=President	since=1990-12	until=1995-12
leader	曼德拉	zh=纳尔逊·曼德拉	en=Nelson Mandela	country=ZAF	office=总统	office.en=President	since=1994-05	until=1999-06
leader	加利	zh=布特罗斯·加利|布特罗斯－加利|布特罗斯-加利	tw=蓋里	en=Boutros Boutros-Ghali	org=联合国	office=秘书长	office.en=Secretary-General	since=1992-01	until=1996-12
