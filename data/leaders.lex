# Heads of state and government, foreign ministers and other leaders since about 2000.
#
# The project's own table, written by hand from general knowledge (official
# biographies as reported by news agencies).  Checked 2026-11 by reading it over;
# changes of office after about the end of 2025 may be missing, so a row without
# until says "still in office when last known".
#
# leader <TAB> id <TAB> keys.  One row for each office or term; the rows of one person
# share the id, and only the first of them in the file gives the names.  Sorted by
# country and then by the day the office began; organisations come after the countries.
#
# id         the form mainland news print after first mention; where two persons share
#            it, a country code in parentheses tells them apart
# zh         full Chinese names as mainland news print them
# tw, hk     forms in Taiwan and in Hong Kong (traditional script), where they differ
# en         full English name             en.alias   other English spellings
# country    ISO 3166-1 alpha-3 code       org        id of a row in organizations.lex
# office, office.en   the office in Chinese and in English
# since, until        the dates of that office (YEAR, YEAR-MONTH or YEAR-MONTH-DAY)

leader	卡尔扎伊	zh=哈米德·卡尔扎伊	tw=卡爾扎伊|卡賽	hk=卡爾扎伊	en=Hamid Karzai	country=AFG	office=总统	office.en=President	since=2004-12-07	until=2014-09-29
leader	加尼	zh=阿什拉夫·加尼	tw=甘尼|加尼	hk=加尼	en=Ashraf Ghani	country=AFG	office=总统	office.en=President	since=2014-09-29	until=2021-08-15
leader	阿卜杜拉·阿卜杜拉	en=Abdullah Abdullah	country=AFG	office=首席执行官	office.en=Chief Executive	since=2014-09-29	until=2020-03-11
leader	拉巴尼	zh=萨拉胡丁·拉巴尼	en=Salahuddin Rabbani	country=AFG	office=外交部长	office.en=Foreign Minister	since=2015-02-01	until=2019-10-23
leader	阿洪扎达	zh=海巴图拉·阿洪扎达	en=Hibatullah Akhundzada	country=AFG	office=塔利班最高领导人	office.en=Supreme Leader of the Taliban	since=2016-05
leader	阿洪德	zh=穆罕默德·哈桑·阿洪德|哈桑·阿洪德	en=Mohammad Hassan Akhund	en.alias=Hassan Akhund	country=AFG	office=临时政府代理总理	office.en=Acting Prime Minister	since=2021-09-07
leader	巴拉达尔	zh=阿卜杜勒·加尼·巴拉达尔	en=Abdul Ghani Baradar	en.alias=Mullah Baradar	country=AFG	office=临时政府代理副总理	office.en=Acting Deputy Prime Minister	since=2021-09-07
leader	穆塔基	zh=阿米尔汗·穆塔基|阿米尔·汗·穆塔基	tw=穆塔基|穆塔奇	en=Amir Khan Muttaqi	country=AFG	office=临时政府代理外长	office.en=Acting Foreign Minister	since=2021-09-07

leader	多斯桑托斯	zh=若泽·爱德华多·多斯桑托斯	en=Jose Eduardo dos Santos	en.alias=José Eduardo dos Santos	country=AGO	office=总统	office.en=President	since=1979-09-10	until=2017-09-26
leader	奥古斯托	zh=曼努埃尔·多明戈斯·奥古斯托	en=Manuel Domingos Augusto	country=AGO	office=外交部长	office.en=Foreign Minister	since=2017-09	until=2020-04
leader	洛伦索	zh=若昂·洛伦索	en=Joao Lourenco	en.alias=João Lourenço|Joao Manuel Goncalves Lourenco	country=AGO	office=总统	office.en=President	since=2017-09-26
leader	安东尼奥	zh=特特·安东尼奥|泰特·安东尼奥	en=Tete Antonio	en.alias=Téte António	country=AGO	office=外交部长	office.en=Foreign Minister	since=2020-04

leader	贝里沙	zh=萨利·贝里沙	en=Sali Berisha	country=ALB	office=总理	office.en=Prime Minister	since=2005-09-10	until=2013-09-15
leader	尼沙尼	zh=布亚尔·尼沙尼	en=Bujar Nishani	country=ALB	office=总统	office.en=President	since=2012-07-24	until=2017-07-24
leader	拉马	zh=埃迪·拉马	en=Edi Rama	country=ALB	office=总理	office.en=Prime Minister	since=2013-09-15
leader	梅塔	zh=伊利尔·梅塔	en=Ilir Meta	country=ALB	office=总统	office.en=President	since=2017-07-24	until=2022-07-24
leader	扎奇卡	zh=奥尔塔·扎奇卡	en=Olta Xhacka	en.alias=Olta Xhaçka	country=ALB	office=外交部长	office.en=Foreign Minister	since=2020-12-31	until=2023-09
leader	贝加伊	zh=巴伊拉姆·贝加伊	en=Bajram Begaj	country=ALB	office=总统	office.en=President	since=2022-07-24
leader	哈萨尼	zh=伊格利·哈萨尼	en=Igli Hasani	country=ALB	office=外交部长	office.en=Foreign Minister	since=2023-09	until=2025-09

leader	马蒂	zh=安东尼·马蒂	en=Antoni Marti	en.alias=Antoni Martí	country=AND	office=政府首相	office.en=Head of Government	since=2011-05-12	until=2019-05-16
leader	埃斯波特	zh=哈维尔·埃斯波特|哈维尔·埃斯波特·萨莫拉	en=Xavier Espot	en.alias=Xavier Espot Zamora	country=AND	office=政府首相	office.en=Head of Government	since=2019-05-16
leader	托尔	zh=伊玛·托尔	en=Imma Tor	en.alias=Imma Tor Faus	country=AND	office=外交大臣	office.en=Foreign Minister	since=2023-05

leader	哈利法(ARE)	zh=哈利法·本·扎耶德·阿勒纳哈扬|哈利法·本·扎耶德	en=Khalifa bin Zayed Al Nahyan	country=ARE	office=总统	office.en=President	since=2004-11-03	until=2022-05-13
leader	穆罕默德·本·拉希德	zh=穆罕默德·本·拉希德·阿勒马克图姆	en=Mohammed bin Rashid Al Maktoum	en.alias=Mohammed bin Rashid	country=ARE	office=副总统	office.en=Vice President	since=2006-01
leader	穆罕默德·本·拉希德	country=ARE	office=总理	office.en=Prime Minister	since=2006-01
leader	阿卜杜拉(ARE)	zh=阿卜杜拉·本·扎耶德·阿勒纳哈扬|阿卜杜拉·本·扎耶德	en=Abdullah bin Zayed Al Nahyan	en.alias=Abdullah bin Zayed	country=ARE	office=外交部长	office.en=Foreign Minister	since=2006-02
leader	穆罕默德·本·扎耶德	zh=穆罕默德·本·扎耶德·阿勒纳哈扬	en=Mohamed bin Zayed Al Nahyan	en.alias=Mohammed bin Zayed|Mohamed bin Zayed|Mohammed bin Zayed Al Nahyan|MBZ	country=ARE	office=总统	office.en=President	since=2022-05-14
leader	曼苏尔	zh=曼苏尔·本·扎耶德|曼苏尔·本·扎耶德·阿勒纳哈扬	en=Mansour bin Zayed Al Nahyan	en.alias=Mansour bin Zayed	country=ARE	office=副总统	office.en=Vice President	since=2023-03

leader	德拉鲁阿	zh=费尔南多·德拉鲁阿	en=Fernando de la Rua	en.alias=Fernando de la Rúa	country=ARG	office=总统	office.en=President	since=1999-12-10	until=2001-12-21
leader	基什内尔	zh=内斯托尔·基什内尔	en=Nestor Kirchner	en.alias=Néstor Kirchner	country=ARG	office=总统	office.en=President	since=2003-05-25	until=2007-12-10
leader	克里斯蒂娜	zh=克里斯蒂娜·费尔南德斯·德基什内尔|克里斯蒂娜·费尔南德斯|克里斯蒂娜·基什内尔	en=Cristina Fernandez de Kirchner	en.alias=Cristina Fernández de Kirchner|Cristina Kirchner	country=ARG	office=总统	office.en=President	since=2007-12-10	until=2015-12-09
leader	蒂梅尔曼	zh=埃克托尔·蒂梅尔曼	en=Hector Timerman	en.alias=Héctor Timerman	country=ARG	office=外交部长	office.en=Foreign Minister	since=2010-06-18	until=2015-12-10
leader	马克里	zh=毛里西奥·马克里	en=Mauricio Macri	country=ARG	office=总统	office.en=President	since=2015-12-10	until=2019-12-10
leader	马尔科拉	zh=苏珊娜·马尔科拉	en=Susana Malcorra	country=ARG	office=外交部长	office.en=Foreign Minister	since=2015-12-10	until=2017-06-12
leader	福列	zh=豪尔赫·福列	en=Jorge Faurie	country=ARG	office=外交部长	office.en=Foreign Minister	since=2017-06-12	until=2019-12-10
leader	克里斯蒂娜	country=ARG	office=副总统	office.en=Vice President	since=2019-12-10	until=2023-12-10
leader	费尔南德斯	zh=阿尔韦托·费尔南德斯|阿尔贝托·费尔南德斯	en=Alberto Fernandez	en.alias=Alberto Fernández	country=ARG	office=总统	office.en=President	since=2019-12-10	until=2023-12-10
leader	索拉	zh=费利佩·索拉	en=Felipe Sola	en.alias=Felipe Solá	country=ARG	office=外交部长	office.en=Foreign Minister	since=2019-12-10	until=2021-09-20
leader	卡菲耶罗	zh=圣地亚哥·卡菲耶罗|圣地亚哥·安德烈斯·卡菲耶罗	en=Santiago Cafiero	country=ARG	office=外交部长	office.en=Foreign Minister	since=2021-09-20	until=2023-12-10
leader	米莱	zh=哈维尔·米莱	tw=米雷伊|米萊	hk=米萊	en=Javier Milei	country=ARG	office=总统	office.en=President	since=2023-12-10
leader	蒙迪诺	zh=迪亚娜·蒙迪诺	en=Diana Mondino	country=ARG	office=外交部长	office.en=Foreign Minister	since=2023-12-10	until=2024-10-30
leader	韦特海因	zh=赫拉尔多·韦特海因	en=Gerardo Werthein	country=ARG	office=外交部长	office.en=Foreign Minister	since=2024-11-04	until=2025-10
leader	基尔诺	zh=巴勃罗·基尔诺	en=Pablo Quirno	country=ARG	office=外交部长	office.en=Foreign Minister	since=2025-10

leader	科恰良	zh=罗伯特·科恰良	en=Robert Kocharyan	en.alias=Robert Kocharian	country=ARM	office=总统	office.en=President	since=1998-04-09	until=2008-04-09
leader	萨尔基相(ARM)	zh=谢尔日·萨尔基相	en=Serzh Sargsyan	en.alias=Serge Sarkisian|Serzh Sarkisian	country=ARM	office=总统	office.en=President	since=2008-04-09	until=2018-04-09
leader	纳尔班江	zh=爱德华·纳尔班江	en=Edward Nalbandian	en.alias=Edward Nalbandyan	country=ARM	office=外交部长	office.en=Foreign Minister	since=2008-04-14	until=2018-05-12
leader	阿布拉米扬	zh=霍维克·阿布拉米扬	en=Hovik Abrahamyan	country=ARM	office=总理	office.en=Prime Minister	since=2014-04-13	until=2016-09-08
leader	阿尔缅·萨尔基相	zh=阿尔缅·萨尔基相	en=Armen Sarkissian	en.alias=Armen Sarkisian	country=ARM	office=总统	office.en=President	since=2018-04-09	until=2022-02-01
leader	帕希尼扬	zh=尼科尔·帕希尼扬	tw=帕辛揚|帕希尼揚	en=Nikol Pashinyan	country=ARM	office=总理	office.en=Prime Minister	since=2018-05-08
leader	姆纳察卡尼扬	zh=佐拉布·姆纳察卡尼扬	en=Zohrab Mnatsakanyan	country=ARM	office=外交部长	office.en=Foreign Minister	since=2018-05-12	until=2020-11-16
leader	米尔佐扬	zh=阿拉拉特·米尔佐扬	en=Ararat Mirzoyan	country=ARM	office=外交部长	office.en=Foreign Minister	since=2021-08-19
leader	哈恰图良	zh=瓦哈根·哈恰图良	en=Vahagn Khachaturyan	country=ARM	office=总统	office.en=President	since=2022-03-13

leader	鲍德温·斯潘塞	en=Baldwin Spencer	country=ATG	office=总理	office.en=Prime Minister	since=2004-03-24	until=2014-06-13
leader	布朗(ATG)	zh=加斯顿·布朗	en=Gaston Browne	country=ATG	office=总理	office.en=Prime Minister	since=2014-06-13

leader	霍华德	zh=约翰·霍华德	en=John Howard	country=AUS	office=总理	office.en=Prime Minister	since=1996-03-11	until=2007-12-03
leader	唐纳	zh=亚历山大·唐纳	en=Alexander Downer	country=AUS	office=外交部长	office.en=Foreign Minister	since=1996-03-11	until=2007-12-03
leader	陆克文	zh=凯文·拉德	en=Kevin Rudd	country=AUS	office=总理	office.en=Prime Minister	since=2007-12-03	until=2010-06-24
leader	斯蒂芬·史密斯	en=Stephen Smith	country=AUS	office=外交部长	office.en=Foreign Minister	since=2007-12-03	until=2010-09-14
leader	吉拉德	zh=朱莉娅·吉拉德	tw=吉拉德|姬拉德	hk=吉拉德	en=Julia Gillard	country=AUS	office=总理	office.en=Prime Minister	since=2010-06-24	until=2013-06-27
leader	陆克文	country=AUS	office=外交部长	office.en=Foreign Minister	since=2010-09-14	until=2012-02-22
leader	卡尔	zh=鲍勃·卡尔	en=Bob Carr	country=AUS	office=外交部长	office.en=Foreign Minister	since=2012-03-13	until=2013-09-18
leader	陆克文	country=AUS	office=总理	office.en=Prime Minister	since=2013-06-27	until=2013-09-18
leader	阿博特	zh=托尼·阿博特	tw=艾伯特|艾波特	hk=阿博特	en=Tony Abbott	country=AUS	office=总理	office.en=Prime Minister	since=2013-09-18	until=2015-09-15
leader	毕晓普	zh=朱莉·毕晓普	tw=畢紹普|畢曉普	hk=畢曉普	en=Julie Bishop	country=AUS	office=外交部长	office.en=Foreign Minister	since=2013-09-18	until=2018-08-28
leader	特恩布尔	zh=马尔科姆·特恩布尔	tw=滕博爾|滕布爾	hk=特恩布爾	en=Malcolm Turnbull	country=AUS	office=总理	office.en=Prime Minister	since=2015-09-15	until=2018-08-24
leader	莫里森	zh=斯科特·莫里森	tw=莫里森	hk=莫里森	en=Scott Morrison	country=AUS	office=总理	office.en=Prime Minister	since=2018-08-24	until=2022-05-23
leader	佩恩	zh=马里斯·佩恩|玛丽斯·佩恩	tw=潘恩	en=Marise Payne	country=AUS	office=外交部长	office.en=Foreign Minister	since=2018-08-28	until=2022-05-23
leader	阿尔巴尼斯	zh=安东尼·阿尔巴尼斯	tw=艾班尼斯|亞班尼斯	hk=阿爾巴尼斯|艾巴尼斯|艾博年	en=Anthony Albanese	country=AUS	office=总理	office.en=Prime Minister	since=2022-05-23
leader	黄英贤	zh=黄英贤	en=Penny Wong	country=AUS	office=外交部长	office.en=Foreign Minister	since=2022-05-23
leader	马尔斯	zh=理查德·马尔斯	tw=馬勒斯	en=Richard Marles	country=AUS	office=副总理	office.en=Deputy Prime Minister	since=2022-05-23
leader	马尔斯	country=AUS	office=国防部长	office.en=Defense Minister	since=2022-06-01
leader	法雷尔	zh=唐·法雷尔	en=Don Farrell	country=AUS	office=贸易和旅游部长	office.en=Minister for Trade and Tourism	since=2022-06-01
leader	陆克文	country=AUS	office=驻美大使	office.en=Ambassador to the United States	since=2023-03
leader	莫斯廷	zh=萨曼莎·莫斯廷|萨姆·莫斯廷	en=Sam Mostyn	en.alias=Samantha Mostyn	country=AUS	office=总督	office.en=Governor-General	since=2024-07-01

leader	许塞尔	zh=沃尔夫冈·许塞尔	en=Wolfgang Schuessel	en.alias=Wolfgang Schüssel	country=AUT	office=总理	office.en=Chancellor	since=2000-02-04	until=2007-01-11
leader	菲舍尔	zh=海因茨·菲舍尔	en=Heinz Fischer	country=AUT	office=总统	office.en=President	since=2004-07-08	until=2016-07-08
leader	古森鲍尔	zh=阿尔弗雷德·古森鲍尔	en=Alfred Gusenbauer	country=AUT	office=总理	office.en=Chancellor	since=2007-01-11	until=2008-12-02
leader	法伊曼	zh=维尔纳·法伊曼	en=Werner Faymann	country=AUT	office=总理	office.en=Chancellor	since=2008-12-02	until=2016-05-09
leader	库尔茨	zh=塞巴斯蒂安·库尔茨	en=Sebastian Kurz	country=AUT	office=外交部长	office.en=Foreign Minister	since=2013-12-16	until=2017-12-18
leader	范德贝伦	zh=亚历山大·范德贝伦	tw=范德貝倫	en=Alexander Van der Bellen	country=AUT	office=总统	office.en=President	since=2017-01-26
leader	库尔茨	country=AUT	office=总理	office.en=Chancellor	since=2017-12-18	until=2019-05-28
leader	克奈斯尔	zh=卡琳·克奈斯尔	en=Karin Kneissl	country=AUT	office=外交部长	office.en=Foreign Minister	since=2017-12-18	until=2019-06-03
leader	沙伦贝格	zh=亚历山大·沙伦贝格	en=Alexander Schallenberg	country=AUT	office=外交部长	office.en=Foreign Minister	since=2019-06-03	until=2021-10-11
leader	库尔茨	country=AUT	office=总理	office.en=Chancellor	since=2020-01-07	until=2021-10-11
leader	沙伦贝格	country=AUT	office=总理	office.en=Chancellor	since=2021-10-11	until=2021-12-06
leader	内哈默	zh=卡尔·内哈默	en=Karl Nehammer	country=AUT	office=总理	office.en=Chancellor	since=2021-12-06	until=2025-01-10
leader	沙伦贝格	country=AUT	office=外交部长	office.en=Foreign Minister	since=2021-12-06	until=2025-03-03
leader	施托克尔	zh=克里斯蒂安·施托克尔	en=Christian Stocker	country=AUT	office=总理	office.en=Chancellor	since=2025-03-03
leader	迈因尔－赖辛格	zh=贝亚特·迈因尔－赖辛格	en=Beate Meinl-Reisinger	country=AUT	office=外交部长	office.en=Foreign Minister	since=2025-03-03

leader	盖达尔·阿利耶夫	en=Heydar Aliyev	country=AZE	office=总统	office.en=President	since=1993-10-10	until=2003-10-31
leader	阿利耶夫	zh=伊利哈姆·阿利耶夫	tw=阿利耶夫|艾利耶夫	hk=阿利耶夫	en=Ilham Aliyev	country=AZE	office=总统	office.en=President	since=2003-10-31
leader	拉西扎德	zh=阿尔图尔·拉西扎德	en=Artur Rasizade	country=AZE	office=总理	office.en=Prime Minister	since=2003-11-04	until=2018-04-21
leader	马梅季亚罗夫	zh=埃利马尔·马梅季亚罗夫	en=Elmar Mammadyarov	country=AZE	office=外交部长	office.en=Foreign Minister	since=2004-04-02	until=2020-07-16
leader	阿萨多夫	zh=阿里·阿萨多夫	en=Ali Asadov	country=AZE	office=总理	office.en=Prime Minister	since=2019-10-08
leader	巴伊拉莫夫	zh=杰伊洪·巴伊拉莫夫	en=Jeyhun Bayramov	en.alias=Ceyhun Bayramov	country=AZE	office=外交部长	office.en=Foreign Minister	since=2020-07-16

leader	布约亚	zh=皮埃尔·布约亚	en=Pierre Buyoya	country=BDI	office=总统	office.en=President	since=1996-07-25	until=2003-04-30
leader	恩库伦齐扎	zh=皮埃尔·恩库伦齐扎	en=Pierre Nkurunziza	country=BDI	office=总统	office.en=President	since=2005-08-26	until=2020-06-08
leader	辛吉罗	zh=阿尔贝·辛吉罗	en=Albert Shingiro	country=BDI	office=外交部长	office.en=Foreign Minister	since=2020-06	until=2025-08
leader	恩达伊施米耶	zh=埃瓦里斯特·恩达伊施米耶	en=Evariste Ndayishimiye	en.alias=Évariste Ndayishimiye	country=BDI	office=总统	office.en=President	since=2020-06-18

leader	阿尔贝二世(BEL)	zh=阿尔贝二世	en=Albert II	en.alias=King Albert II	country=BEL	office=国王	office.en=King	since=1993-08-09	until=2013-07-21
leader	伏思达	zh=居伊·伏思达	en=Guy Verhofstadt	country=BEL	office=首相	office.en=Prime Minister	since=1999-07-12	until=2008-03-20
leader	莱特姆	zh=伊夫·莱特姆	en=Yves Leterme	country=BEL	office=首相	office.en=Prime Minister	since=2009-11-25	until=2011-12-06
leader	迪吕波	zh=埃利奥·迪吕波	en=Elio Di Rupo	country=BEL	office=首相	office.en=Prime Minister	since=2011-12-06	until=2014-10-11
leader	雷恩代尔	zh=迪迪埃·雷恩代尔|迪迪埃·雷恩德斯	en=Didier Reynders	country=BEL	office=外交大臣	office.en=Foreign Minister	since=2011-12-06	until=2019-11-30
leader	菲利普(BEL)	zh=菲利普国王	en=Philippe	en.alias=King Philippe	country=BEL	office=国王	office.en=King	since=2013-07-21
leader	米歇尔(BEL)	zh=夏尔·米歇尔	tw=米歇爾	hk=米歇爾	en=Charles Michel	country=BEL	office=首相	office.en=Prime Minister	since=2014-10-11	until=2019-10-27
leader	维尔梅斯	zh=索菲·维尔梅斯	en=Sophie Wilmes	en.alias=Sophie Wilmès	country=BEL	office=首相	office.en=Prime Minister	since=2019-10-27	until=2020-10-01
leader	德克罗	zh=亚历山大·德克罗	en=Alexander De Croo	country=BEL	office=首相	office.en=Prime Minister	since=2020-10-01	until=2025-02-03
leader	拉比卜	zh=阿贾·拉比卜|哈贾·拉比卜	en=Hadja Lahbib	country=BEL	office=外交大臣	office.en=Foreign Minister	since=2022-07-15	until=2024-11
leader	德韦弗	zh=巴尔特·德韦弗	en=Bart De Wever	country=BEL	office=首相	office.en=Prime Minister	since=2025-02-03
leader	普雷沃	zh=马克西姆·普雷沃	en=Maxime Prevot	en.alias=Maxime Prévot	country=BEL	office=外交大臣	office.en=Foreign Minister	since=2025-02-03

leader	克雷库	zh=马蒂厄·克雷库	en=Mathieu Kerekou	en.alias=Mathieu Kérékou	country=BEN	office=总统	office.en=President	since=1996-04-04	until=2006-04-06
leader	亚伊	zh=托马斯·博尼·亚伊	en=Thomas Boni Yayi	en.alias=Boni Yayi	country=BEN	office=总统	office.en=President	since=2006-04-06	until=2016-04-06
leader	塔隆	zh=帕特里斯·塔隆	en=Patrice Talon	country=BEN	office=总统	office.en=President	since=2016-04-06
leader	巴卡里	zh=奥卢谢贡·阿贾迪·巴卡里	en=Olushegun Adjadi Bakari	en.alias=Shegun Bakari	country=BEN	office=外交部长	office.en=Foreign Minister	since=2023-06

leader	孔波雷	zh=布莱斯·孔波雷	en=Blaise Compaore	en.alias=Blaise Compaoré	country=BFA	office=总统	office.en=President	since=1987-10-15	until=2014-10-31
leader	卡博雷	zh=罗克·马克·克里斯蒂安·卡博雷	en=Roch Marc Christian Kabore	en.alias=Roch Marc Christian Kaboré|Roch Kabore	country=BFA	office=总统	office.en=President	since=2015-12-29	until=2022-01-24
leader	达米巴	zh=保罗－亨利·桑达奥果·达米巴	en=Paul-Henri Sandaogo Damiba	country=BFA	office=过渡总统	office.en=Transitional President	since=2022-02-16	until=2022-09-30
leader	特拉奥雷	zh=易卜拉欣·特拉奥雷	en=Ibrahim Traore	en.alias=Ibrahim Traoré	country=BFA	office=过渡总统	office.en=Transitional President	since=2022-10-06
leader	卡拉莫科	zh=让－马里·特拉奥雷|卡拉莫科·让－马里·特拉奥雷	en=Karamoko Jean-Marie Traore	en.alias=Karamoko Jean Marie Traoré|Karamoko Jean Marie Traore	country=BFA	office=外交部长	office.en=Foreign Minister	since=2023-12

leader	卡莉达·齐亚	en=Khaleda Zia	country=BGD	office=总理	office.en=Prime Minister	since=2001-10-10	until=2006-10-29
leader	哈西娜	zh=谢赫·哈西娜	tw=哈希納|哈西娜	en=Sheikh Hasina	en.alias=Sheikh Hasina Wazed	country=BGD	office=总理	office.en=Prime Minister	since=2009-01-06	until=2024-08-05
leader	哈米德	zh=阿卜杜勒·哈米德	en=Abdul Hamid	en.alias=Mohammad Abdul Hamid	country=BGD	office=总统	office.en=President	since=2013-04-24	until=2023-04-24
leader	阿卜杜勒·哈桑·马哈茂德·阿里	en=Abul Hassan Mahmood Ali	en.alias=A.H. Mahmood Ali	country=BGD	office=外交部长	office.en=Foreign Minister	since=2014-02	until=2019-01-07
leader	莫门	zh=阿布·卡拉姆·阿卜杜勒·莫门	en=A. K. Abdul Momen	en.alias=AK Abdul Momen	country=BGD	office=外交部长	office.en=Foreign Minister	since=2019-01-07	until=2024-01
leader	沙哈布丁	zh=穆罕默德·沙哈布丁	en=Mohammed Shahabuddin	en.alias=Mohammed Shahabuddin Chuppu	country=BGD	office=总统	office.en=President	since=2023-04-24
leader	马哈茂德(BGD)	zh=哈桑·马哈茂德	en=Hasan Mahmud	country=BGD	office=外交部长	office.en=Foreign Minister	since=2024-01-11	until=2024-08
leader	侯赛因(BGD)	zh=图希德·侯赛因|陶希德·侯赛因	en=Touhid Hossain	en.alias=Md. Touhid Hossain|Touhid Hussain	country=BGD	office=外交顾问	office.en=Foreign Affairs Adviser	since=2024-08
leader	尤努斯	zh=穆罕默德·尤努斯	en=Muhammad Yunus	en.alias=Mohammad Yunus	country=BGD	office=临时政府首席顾问	office.en=Chief Adviser	since=2024-08-08

leader	珀尔瓦诺夫	zh=格奥尔基·珀尔瓦诺夫	en=Georgi Parvanov	country=BGR	office=总统	office.en=President	since=2002-01-22	until=2012-01-22
leader	鲍里索夫	zh=博伊科·鲍里索夫	en=Boyko Borisov	en.alias=Boiko Borisov|Boyko Borissov|Boyko Borisov	country=BGR	office=总理	office.en=Prime Minister	since=2009-07-27	until=2013-03-13
leader	普列夫内利耶夫	zh=罗森·普列夫内利耶夫	en=Rosen Plevneliev	country=BGR	office=总统	office.en=President	since=2012-01-22	until=2017-01-22
leader	奥雷沙尔斯基	zh=普拉门·奥雷沙尔斯基	en=Plamen Oresharski	country=BGR	office=总理	office.en=Prime Minister	since=2013-05-29	until=2014-08-06
leader	鲍里索夫	country=BGR	office=总理	office.en=Prime Minister	since=2014-11-07	until=2017-01-27
leader	拉德夫	zh=鲁门·拉德夫	en=Rumen Radev	country=BGR	office=总统	office.en=President	since=2017-01-22
leader	鲍里索夫	country=BGR	office=总理	office.en=Prime Minister	since=2017-05-04	until=2021-05-12
leader	扎哈里埃娃	zh=埃卡特里娜·扎哈里埃娃	en=Ekaterina Zaharieva	country=BGR	office=外交部长	office.en=Foreign Minister	since=2017-05-04	until=2021-05-12
leader	佩特科夫	zh=基里尔·佩特科夫	en=Kiril Petkov	country=BGR	office=总理	office.en=Prime Minister	since=2021-12-13	until=2022-08-02
leader	登科夫	zh=尼古拉·登科夫	en=Nikolai Denkov	country=BGR	office=总理	office.en=Prime Minister	since=2023-06-06	until=2024-04-09
leader	加布里埃尔	zh=玛丽亚·加布里埃尔	en=Mariya Gabriel	country=BGR	office=外交部长	office.en=Foreign Minister	since=2023-06-06	until=2024-04-09
leader	格拉夫切夫	zh=迪米特尔·格拉夫切夫	en=Dimitar Glavchev	country=BGR	office=总理	office.en=Prime Minister	since=2024-04-09	until=2025-01-16
leader	热利亚兹科夫	zh=罗森·热利亚兹科夫	en=Rosen Zhelyazkov	country=BGR	office=总理	office.en=Prime Minister	since=2025-01-16
leader	格奥尔基耶夫	zh=格奥尔格·格奥尔基耶夫	en=Georg Georgiev	country=BGR	office=外交部长	office.en=Foreign Minister	since=2025-01-16

leader	哈利法·本·萨勒曼	zh=哈利法·本·萨勒曼·阿勒哈利法	en=Khalifa bin Salman Al Khalifa	country=BHR	office=首相	office.en=Prime Minister	since=1971-01	until=2020-11-11
leader	萨勒曼(BHR)	zh=萨勒曼·本·哈马德·阿勒哈利法|萨勒曼·本·哈马德	en=Salman bin Hamad Al Khalifa	country=BHR	office=王储	office.en=Crown Prince	since=1999-03-09
leader	哈马德(BHR)	zh=哈马德·本·伊萨·阿勒哈利法|哈马德·本·伊萨	en=Hamad bin Isa Al Khalifa	country=BHR	office=国王	office.en=King	since=2002-02-14
leader	扎耶尼	zh=阿卜杜勒拉提夫·扎耶尼|阿卜杜拉蒂夫·扎耶尼	en=Abdullatif bin Rashid Al Zayani	en.alias=Abdullatif Al Zayani|Abdullatif Al-Zayani	country=BHR	office=外交大臣	office.en=Foreign Minister	since=2020-02-11
leader	萨勒曼(BHR)	country=BHR	office=首相	office.en=Prime Minister	since=2020-11-11

leader	克里斯蒂	zh=佩里·克里斯蒂	en=Perry Christie	country=BHS	office=总理	office.en=Prime Minister	since=2012-05-08	until=2017-05-11
leader	明尼斯	zh=休伯特·明尼斯	en=Hubert Minnis	country=BHS	office=总理	office.en=Prime Minister	since=2017-05-11	until=2021-09-17
leader	戴维斯	zh=菲利普·戴维斯	en=Philip Davis	en.alias=Philip Brave Davis	country=BHS	office=总理	office.en=Prime Minister	since=2021-09-17

leader	科姆希奇	zh=热利科·科姆希奇	en=Zeljko Komsic	en.alias=Željko Komšić	country=BIH	office=主席团克族成员	office.en=Croat Member of the Presidency	since=2018-11-20
leader	图尔科维奇	zh=比塞拉·图尔科维奇	en=Bisera Turkovic	en.alias=Bisera Turković	country=BIH	office=外交部长	office.en=Foreign Minister	since=2019-12-23	until=2023-01-25
leader	多迪克	zh=米洛拉德·多迪克	tw=多迪克	en=Milorad Dodik	country=BIH	office=塞族共和国总统	office.en=President of Republika Srpska	since=2022-11-15	until=2025
leader	茨维亚诺维奇	zh=热莉卡·茨维亚诺维奇|热利卡·茨维亚诺维奇	en=Zeljka Cvijanovic	en.alias=Željka Cvijanović	country=BIH	office=主席团塞族成员	office.en=Serb Member of the Presidency	since=2022-11-16
leader	贝契罗维奇	zh=代尼斯·贝契罗维奇|德尼斯·贝契罗维奇	en=Denis Becirovic	en.alias=Denis Bećirović	country=BIH	office=主席团波什尼亚克族成员	office.en=Bosniak Member of the Presidency	since=2022-11-16
leader	克里什托	zh=博里亚娜·克里什托	en=Borjana Kristo	en.alias=Borjana Krišto	country=BIH	office=部长会议主席	office.en=Chairwoman of the Council of Ministers	since=2023-01-25
leader	科纳科维奇	zh=埃尔梅丁·科纳科维奇	en=Elmedin Konakovic	en.alias=Elmedin Konaković	country=BIH	office=外交部长	office.en=Foreign Minister	since=2023-01-25

leader	卢卡申科	zh=亚历山大·卢卡申科	tw=盧卡申科	en=Alexander Lukashenko	en.alias=Aleksandr Lukashenko|Aliaksandr Lukashenka	country=BLR	office=总统	office.en=President	since=1994-07-20
leader	米亚斯尼科维奇	zh=米哈伊尔·米亚斯尼科维奇	en=Mikhail Myasnikovich	country=BLR	office=总理	office.en=Prime Minister	since=2010-12-28	until=2014-12-27
leader	马克伊	zh=弗拉基米尔·马克伊	en=Vladimir Makei	en.alias=Uladzimir Makei	country=BLR	office=外交部长	office.en=Foreign Minister	since=2012-08-20	until=2022-11-26
leader	科比亚科夫	zh=安德烈·科比亚科夫	en=Andrei Kobyakov	country=BLR	office=总理	office.en=Prime Minister	since=2014-12-27	until=2018-08-18
leader	鲁马斯	zh=谢尔盖·鲁马斯	en=Sergei Rumas	country=BLR	office=总理	office.en=Prime Minister	since=2018-08-18	until=2020-06-03
leader	戈洛夫琴科	zh=罗曼·戈洛夫琴科	en=Roman Golovchenko	country=BLR	office=总理	office.en=Prime Minister	since=2020-06-04	until=2025-03-10
leader	阿列伊尼克	zh=谢尔盖·阿列伊尼克	en=Sergei Aleinik	en.alias=Sergey Aleinik	country=BLR	office=外交部长	office.en=Foreign Minister	since=2022-12-13	until=2024-06-27
leader	雷任科夫	zh=马克西姆·雷任科夫	en=Maxim Ryzhenkov	en.alias=Maksim Ryzhenkov	country=BLR	office=外交部长	office.en=Foreign Minister	since=2024-06-27
leader	图尔钦	zh=亚历山大·图尔钦	en=Alexander Turchin	en.alias=Aleksandr Turchin	country=BLR	office=总理	office.en=Prime Minister	since=2025-03-10

leader	赛义德·穆萨	en=Said Musa	country=BLZ	office=总理	office.en=Prime Minister	since=1998-08-28	until=2008-02-08
leader	巴罗(BLZ)	zh=迪安·巴罗	en=Dean Barrow	country=BLZ	office=总理	office.en=Prime Minister	since=2008-02-08	until=2020-11-12
leader	布里塞尼奥	zh=约翰·布里塞尼奥|约翰尼·布里塞尼奥	tw=布里仙諾	en=Johnny Briceno	en.alias=Johnny Briceño|John Briceño|John Briceno	country=BLZ	office=总理	office.en=Prime Minister	since=2020-11-12

leader	莫拉莱斯(BOL)	zh=埃沃·莫拉莱斯	en=Evo Morales	country=BOL	office=总统	office.en=President	since=2006-01-22	until=2019-11-10
leader	乔克万卡	zh=戴维·乔克万卡	en=David Choquehuanca	country=BOL	office=外交部长	office.en=Foreign Minister	since=2006-01-23	until=2017-01-23
leader	瓦纳库尼	zh=费尔南多·瓦纳库尼	en=Fernando Huanacuni	country=BOL	office=外交部长	office.en=Foreign Minister	since=2017-01-23	until=2018-09-04
leader	阿涅斯	zh=珍尼娜·阿涅斯|雅尼娜·阿涅斯	en=Jeanine Anez	en.alias=Jeanine Áñez	country=BOL	office=临时总统	office.en=Interim President	since=2019-11-12	until=2020-11-08
leader	阿尔塞	zh=路易斯·阿尔塞	en=Luis Arce	country=BOL	office=总统	office.en=President	since=2020-11-08	until=2025-11-08
leader	马伊塔	zh=罗赫略·马伊塔	en=Rogelio Mayta	country=BOL	office=外交部长	office.en=Foreign Minister	since=2020-11-09	until=2023-11-14
leader	索萨	zh=塞琳达·索萨	en=Celinda Sosa	country=BOL	office=外交部长	office.en=Foreign Minister	since=2023-11	until=2025-11
leader	帕斯	zh=罗德里戈·帕斯|罗德里戈·帕斯·佩雷拉	en=Rodrigo Paz	en.alias=Rodrigo Paz Pereira	country=BOL	office=总统	office.en=President	since=2025-11-08

leader	卡多佐	zh=费尔南多·恩里克·卡多佐	en=Fernando Henrique Cardoso	country=BRA	office=总统	office.en=President	since=1995-01-01	until=2002-12-31
leader	卢拉	zh=路易斯·伊纳西奥·卢拉·达席尔瓦|卢拉·达席尔瓦	tw=魯拉	hk=盧拉	en=Luiz Inacio Lula da Silva	en.alias=Luiz Inácio Lula da Silva|Lula da Silva|Lula	country=BRA	office=总统	office.en=President	since=2003-01-01	until=2010-12-31
leader	阿莫林	zh=塞尔索·阿莫林	en=Celso Amorim	country=BRA	office=外交部长	office.en=Foreign Minister	since=2003-01-01	until=2010-12-31
leader	罗塞夫	zh=迪尔玛·罗塞夫	tw=羅賽芙|羅瑟芙	hk=羅塞夫	en=Dilma Rousseff	country=BRA	office=总统	office.en=President	since=2011-01-01	until=2016-08-31
leader	特梅尔	zh=米歇尔·特梅尔	tw=泰梅爾	en=Michel Temer	country=BRA	office=副总统	office.en=Vice President	since=2011-01-01	until=2016-08-31
leader	帕特里奥塔	zh=安东尼奥·帕特里奥塔	en=Antonio Patriota	country=BRA	office=外交部长	office.en=Foreign Minister	since=2011-01-01	until=2013-08-26
leader	维埃拉	zh=毛罗·维埃拉	en=Mauro Vieira	country=BRA	office=外交部长	office.en=Foreign Minister	since=2015-01-01	until=2016-05-12
leader	塞拉	zh=若泽·塞拉	en=Jose Serra	en.alias=José Serra	country=BRA	office=外交部长	office.en=Foreign Minister	since=2016-05-12	until=2017-02-22
leader	特梅尔	country=BRA	office=总统	office.en=President	since=2016-08-31	until=2018-12-31
leader	阿洛伊西奥·努内斯	en=Aloysio Nunes	country=BRA	office=外交部长	office.en=Foreign Minister	since=2017-03-07	until=2018-12-31
leader	博索纳罗	zh=雅伊尔·博索纳罗|贾伊尔·博索纳罗	tw=波索納洛	hk=博索納羅	en=Jair Bolsonaro	country=BRA	office=总统	office.en=President	since=2019-01-01	until=2022-12-31
leader	莫朗	zh=安东尼奥·汉密尔顿·莫朗|汉密尔顿·莫朗	en=Hamilton Mourao	en.alias=Hamilton Mourão	country=BRA	office=副总统	office.en=Vice President	since=2019-01-01	until=2022-12-31
leader	阿劳若	zh=埃内斯托·阿劳若	en=Ernesto Araujo	en.alias=Ernesto Araújo	country=BRA	office=外交部长	office.en=Foreign Minister	since=2019-01-02	until=2021-03-29
leader	弗兰萨	zh=卡洛斯·阿尔贝托·弗兰萨|卡洛斯·弗兰萨	en=Carlos Franca	en.alias=Carlos França	country=BRA	office=外交部长	office.en=Foreign Minister	since=2021-04-06	until=2022-12-31
leader	阿莫林	country=BRA	office=总统首席特别顾问	office.en=Chief Adviser to the President	since=2023-01
leader	卢拉	country=BRA	office=总统	office.en=President	since=2023-01-01
leader	阿尔克明	zh=热拉尔多·阿尔克明|杰拉尔多·阿尔克明	en=Geraldo Alckmin	country=BRA	office=副总统	office.en=Vice President	since=2023-01-01
leader	维埃拉	country=BRA	office=外交部长	office.en=Foreign Minister	since=2023-01-01

leader	弗罗因德尔·斯图尔特	en=Freundel Stuart	country=BRB	office=总理	office.en=Prime Minister	since=2010-10-23	until=2018-05-25
leader	莫特利	zh=米娅·莫特利|米亚·莫特利	en=Mia Mottley	en.alias=Mia Amor Mottley	country=BRB	office=总理	office.en=Prime Minister	since=2018-05-25
leader	桑德拉·梅森	en=Sandra Mason	country=BRB	office=总统	office.en=President	since=2021-11-30	until=2025-11-30

leader	哈桑纳尔	zh=哈吉·哈桑纳尔·博尔基亚|哈桑纳尔·博尔基亚	tw=波奇亞|哈山納柏嘉	en=Hassanal Bolkiah	en.alias=Sultan Hassanal Bolkiah|Haji Hassanal Bolkiah	country=BRN	office=苏丹	office.en=Sultan	since=1967-10-05
leader	穆罕默德·博尔基亚	en=Mohamed Bolkiah	country=BRN	office=外交大臣	office.en=Foreign Minister	since=1984-01	until=2015-10
leader	艾瑞万	zh=艾瑞万·尤索夫|埃里万	en=Erywan Yusof	en.alias=Erywan Pehin Yusof	country=BRN	office=第二外交部长	office.en=Second Minister of Foreign Affairs	since=2018-01

leader	旺楚克	zh=吉格梅·凯萨尔·纳姆耶尔·旺楚克|吉格梅·凯萨尔·旺楚克	en=Jigme Khesar Namgyel Wangchuck	country=BTN	office=国王	office.en=King	since=2006-12-14
leader	吉格梅·廷莱	en=Jigme Thinley	en.alias=Jigme Yoser Thinley	country=BTN	office=首相	office.en=Prime Minister	since=2008-04-09	until=2013-04-28
leader	托杰	zh=策林·托杰	en=Tshering Tobgay	country=BTN	office=总理	office.en=Prime Minister	since=2013-07-27	until=2018-08-09
leader	丹迪·多吉	zh=坦迪·多吉	en=Tandi Dorji	country=BTN	office=外交部长	office.en=Foreign Minister	since=2018-11	until=2023-11
leader	策林(BTN)	zh=洛塔伊·策林|洛塔·策林	en=Lotay Tshering	country=BTN	office=总理	office.en=Prime Minister	since=2018-11-07	until=2023-11-01
leader	托杰	country=BTN	office=总理	office.en=Prime Minister	since=2024-01-28

leader	莫哈埃	zh=费斯图斯·莫哈埃	en=Festus Mogae	country=BWA	office=总统	office.en=President	since=1998-04-01	until=2008-04-01
leader	卡马	zh=伊恩·卡马|伊恩·塞雷茨·卡马·卡马	en=Ian Khama	en.alias=Seretse Khama Ian Khama	country=BWA	office=总统	office.en=President	since=2008-04-01	until=2018-04-01
leader	马西西	zh=莫克维齐·马西西	en=Mokgweetsi Masisi	country=BWA	office=总统	office.en=President	since=2018-04-01	until=2024-11-01
leader	博科	zh=杜马·博科	en=Duma Boko	country=BWA	office=总统	office.en=President	since=2024-11-01

leader	博齐泽	zh=弗朗索瓦·博齐泽	en=Francois Bozize	en.alias=François Bozizé	country=CAF	office=总统	office.en=President	since=2003-03-15	until=2013-03-24
leader	萨姆巴－潘扎	zh=卡特琳·萨姆巴－潘扎	en=Catherine Samba-Panza	country=CAF	office=过渡总统	office.en=Transitional President	since=2014-01-23	until=2016-03-30
leader	图瓦德拉	zh=福斯坦－阿尔尚热·图瓦德拉|福斯坦·阿尔尚热·图瓦德拉	en=Faustin-Archange Touadera	en.alias=Faustin-Archange Touadéra|Faustin Archange Touadéra|Faustin Archange Touadera	country=CAF	office=总统	office.en=President	since=2016-03-30

leader	克雷蒂安	zh=让·克雷蒂安	en=Jean Chretien	en.alias=Jean Chrétien	country=CAN	office=总理	office.en=Prime Minister	since=1993-11-04	until=2003-12-12
leader	马丁(CAN)	zh=保罗·马丁	en=Paul Martin	country=CAN	office=总理	office.en=Prime Minister	since=2003-12-12	until=2006-02-06
leader	哈珀	zh=斯蒂芬·哈珀	tw=哈珀	hk=哈珀	en=Stephen Harper	country=CAN	office=总理	office.en=Prime Minister	since=2006-02-06	until=2015-11-04
leader	贝尔德	zh=约翰·贝尔德	en=John Baird	country=CAN	office=外交部长	office.en=Foreign Minister	since=2011-05-18	until=2015-02-03
leader	尼科尔森	zh=罗布·尼科尔森	en=Rob Nicholson	country=CAN	office=外交部长	office.en=Foreign Minister	since=2015-02-09	until=2015-11-04
leader	特鲁多	zh=贾斯廷·特鲁多	tw=杜魯道	hk=杜魯多	en=Justin Trudeau	country=CAN	office=总理	office.en=Prime Minister	since=2015-11-04	until=2025-03-14
leader	迪翁	zh=斯特凡纳·迪翁|斯特凡·迪翁	en=Stephane Dion	en.alias=Stéphane Dion	country=CAN	office=外交部长	office.en=Foreign Minister	since=2015-11-04	until=2017-01-10
leader	弗里兰	zh=克里斯蒂娅·弗里兰	tw=方慧蘭|弗里蘭	hk=方慧蘭	en=Chrystia Freeland	country=CAN	office=外交部长	office.en=Foreign Minister	since=2017-01-10	until=2019-11-20
leader	弗里兰	country=CAN	office=副总理	office.en=Deputy Prime Minister	since=2019-11-20	until=2024-12-16
leader	商鹏飞	zh=弗朗索瓦－菲利普·尚帕涅|尚帕涅	en=Francois-Philippe Champagne	en.alias=François-Philippe Champagne	country=CAN	office=外交部长	office.en=Foreign Minister	since=2019-11-20	until=2021-01-12
leader	加尔诺	zh=马克·加尔诺	en=Marc Garneau	country=CAN	office=外交部长	office.en=Foreign Minister	since=2021-01-12	until=2021-10-26
leader	西蒙	zh=玛丽·西蒙	en=Mary Simon	country=CAN	office=总督	office.en=Governor General	since=2021-07-26
leader	乔利	zh=梅拉妮·乔利|梅兰妮·乔利	tw=趙美蘭|喬利	hk=趙美蘭	en=Melanie Joly	en.alias=Mélanie Joly	country=CAN	office=外交部长	office.en=Foreign Minister	since=2021-10-26	until=2025-05-13
leader	卡尼	zh=马克·卡尼	tw=卡尼	hk=卡尼	en=Mark Carney	country=CAN	office=总理	office.en=Prime Minister	since=2025-03-14
leader	阿南德	zh=安妮塔·阿南德|阿尼塔·阿南德	tw=安南德|阿南德	en=Anita Anand	country=CAN	office=外交部长	office.en=Foreign Minister	since=2025-05-13

leader	布尔克哈尔特	zh=迪迪埃·布尔克哈尔特	en=Didier Burkhalter	country=CHE	office=外交部长	office.en=Foreign Minister	since=2012-01-01	until=2017-10-31
leader	布尔克哈尔特	country=CHE	office=联邦主席	office.en=President of the Confederation	since=2014-01-01	until=2014-12-31
leader	索马鲁加	zh=西莫内塔·索马鲁加	en=Simonetta Sommaruga	country=CHE	office=联邦主席	office.en=President of the Confederation	since=2015-01-01	until=2015-12-31
leader	洛伊特哈德	zh=多丽丝·洛伊特哈德	en=Doris Leuthard	country=CHE	office=联邦主席	office.en=President of the Confederation	since=2017-01-01	until=2017-12-31
leader	卡西斯	zh=伊尼亚齐奥·卡西斯	en=Ignazio Cassis	country=CHE	office=外交部长	office.en=Foreign Minister	since=2017-11-01
leader	毛雷尔	zh=于利·毛雷尔|乌力·毛雷尔	en=Ueli Maurer	country=CHE	office=联邦主席	office.en=President	since=2019-01-01	until=2019-12-31
leader	索马鲁加	country=CHE	office=联邦主席	office.en=President	since=2020-01-01	until=2020-12-31
leader	帕姆兰	zh=居伊·帕姆兰	en=Guy Parmelin	country=CHE	office=联邦主席	office.en=President	since=2021-01-01	until=2021-12-31
leader	卡西斯	country=CHE	office=联邦主席	office.en=President	since=2022-01-01	until=2022-12-31
leader	贝尔塞	zh=阿兰·贝尔塞	en=Alain Berset	country=CHE	office=联邦主席	office.en=President	since=2023-01-01	until=2023-12-31
leader	阿姆赫德	zh=维奥拉·阿姆赫德	en=Viola Amherd	country=CHE	office=联邦主席	office.en=President	since=2024-01-01	until=2024-12-31
leader	凯勒－祖特尔	zh=卡琳·凯勒－祖特尔|卡琳·凯勒-祖特尔	en=Karin Keller-Sutter	country=CHE	office=联邦主席	office.en=President	since=2025-01-01	until=2025-12-31
leader	帕姆兰	country=CHE	office=联邦主席	office.en=President of the Confederation	since=2026-01-01	until=2026-12-31

leader	拉戈斯	zh=里卡多·拉戈斯	en=Ricardo Lagos	country=CHL	office=总统	office.en=President	since=2000-03-11	until=2006-03-11
leader	巴切莱特	zh=米歇尔·巴切莱特	tw=巴舍萊|巴切萊特	hk=巴切萊特	en=Michelle Bachelet	country=CHL	office=总统	office.en=President	since=2006-03-11	until=2010-03-11
leader	皮涅拉	zh=塞巴斯蒂安·皮涅拉	en=Sebastian Pinera	en.alias=Sebastián Piñera	country=CHL	office=总统	office.en=President	since=2010-03-11	until=2014-03-11
leader	巴切莱特	country=CHL	office=总统	office.en=President	since=2014-03-11	until=2018-03-11
leader	穆尼奥斯	zh=埃拉尔多·穆尼奥斯	en=Heraldo Munoz	en.alias=Heraldo Muñoz	country=CHL	office=外交部长	office.en=Foreign Minister	since=2014-03-11	until=2018-03-11
leader	皮涅拉	country=CHL	office=总统	office.en=President	since=2018-03-11	until=2022-03-11
leader	安普埃罗	zh=罗伯托·安普埃罗	en=Roberto Ampuero	country=CHL	office=外交部长	office.en=Foreign Minister	since=2018-03-11	until=2019-06-13
leader	博里奇	zh=加夫列尔·博里奇|加布里埃尔·博里奇	tw=博里奇|柏瑞克	en=Gabriel Boric	country=CHL	office=总统	office.en=President	since=2022-03-11	until=2026-03-11
leader	乌雷霍拉	zh=安东尼娅·乌雷霍拉	en=Antonia Urrejola	country=CHL	office=外交部长	office.en=Foreign Minister	since=2022-03-11	until=2023-03-10
leader	范克拉韦伦	zh=阿尔韦托·范克拉韦伦|阿尔贝托·范克拉韦伦	en=Alberto van Klaveren	country=CHL	office=外交部长	office.en=Foreign Minister	since=2023-03	until=2026-03-11
leader	卡斯特(CHL)	zh=何塞·安东尼奥·卡斯特	en=Jose Antonio Kast	en.alias=José Antonio Kast	country=CHL	office=总统	office.en=President	since=2026-03-11

leader	江泽民	en=Jiang Zemin	country=CHN	office=中共中央总书记	office.en=General Secretary of the CPC Central Committee	since=1989-06-24	until=2002-11-15
leader	江泽民	country=CHN	office=国家主席	office.en=President	since=1993-03-27	until=2003-03-15
leader	李鹏	en=Li Peng	country=CHN	office=全国人大常委会委员长	office.en=Chairman of the NPC Standing Committee	since=1998-03	until=2003-03
leader	唐家璇	en=Tang Jiaxuan	country=CHN	office=外交部长	office.en=Foreign Minister	since=1998-03	until=2003-03
leader	朱镕基	en=Zhu Rongji	country=CHN	office=总理	office.en=Premier	since=1998-03-17	until=2003-03-16
leader	胡锦涛	zh=胡锦涛	en=Hu Jintao	country=CHN	office=中共中央总书记	office.en=General Secretary of the CPC Central Committee	since=2002-11-15	until=2012-11-15
leader	唐家璇	country=CHN	office=国务委员	office.en=State Councilor	since=2003-03	until=2008-03
leader	李肇星	en=Li Zhaoxing	country=CHN	office=外交部长	office.en=Foreign Minister	since=2003-03	until=2007-04
leader	贾庆林	en=Jia Qinglin	country=CHN	office=全国政协主席	office.en=Chairman of the CPPCC	since=2003-03	until=2013-03
leader	王家瑞	en=Wang Jiarui	country=CHN	office=中联部部长	office.en=Head of the International Department	since=2003-03	until=2015-11
leader	胡锦涛	country=CHN	office=国家主席	office.en=President	since=2003-03-15	until=2013-03-14
leader	吴邦国	en=Wu Bangguo	country=CHN	office=全国人大常委会委员长	office.en=Chairman of the NPC Standing Committee	since=2003-03-15	until=2013-03-14
leader	曾庆红	en=Zeng Qinghong	country=CHN	office=国家副主席	office.en=Vice President	since=2003-03-15	until=2008-03-15
leader	温家宝	zh=温家宝	en=Wen Jiabao	country=CHN	office=总理	office.en=Prime Minister	since=2003-03-16	until=2013-03-15
leader	吴仪	en=Wu Yi	country=CHN	office=副总理	office.en=Deputy Prime Minister	since=2003-03-17	until=2008-03-17
leader	杨洁篪	zh=杨洁篪	en=Yang Jiechi	country=CHN	office=外交部长	office.en=Foreign Minister	since=2007-04-27	until=2013-03-16
leader	孟建柱	en=Meng Jianzhu	country=CHN	office=公安部长	office.en=Minister of Public Security	since=2007-10-28	until=2012-12-28
leader	陈德铭	en=Chen Deming	country=CHN	office=商务部长	office.en=Commerce Minister	since=2007-12-29	until=2013-03-16
leader	戴秉国	zh=戴秉国	en=Dai Bingguo	country=CHN	office=国务委员	office.en=State Councilor	since=2008-03	until=2013-03
leader	习近平	zh=习近平	en=Xi Jinping	country=CHN	office=国家副主席	office.en=Vice President	since=2008-03-15	until=2013-03-14
leader	王岐山	zh=王岐山	en=Wang Qishan	country=CHN	office=副总理	office.en=Deputy Prime Minister	since=2008-03-17	until=2013-03-15
leader	李克强	zh=李克强	en=Li Keqiang	country=CHN	office=常务副总理	office.en=Executive Vice Premier	since=2008-03-17	until=2013-03-15
leader	梁光烈	en=Liang Guanglie	country=CHN	office=国防部长	office.en=Defense Minister	since=2008-03-17	until=2013-03-16
leader	张业遂	en=Zhang Yesui	country=CHN	office=驻美大使	office.en=Ambassador to the United States	since=2010-03	until=2013-03
leader	习近平	country=CHN	office=中共中央总书记	office.en=General Secretary of the CPC Central Committee	since=2012-11-15
leader	习近平	country=CHN	office=中央军委主席	office.en=Chairman of the Central Military Commission	since=2012-11-15
leader	郭声琨	zh=郭声琨	en=Guo Shengkun	country=CHN	office=公安部长	office.en=Minister of Public Security	since=2012-12	until=2017-11
leader	高虎城	zh=高虎城	en=Gao Hucheng	country=CHN	office=商务部长	office.en=Minister of Commerce	since=2013-03	until=2017-02
leader	张志军	en=Zhang Zhijun	country=CHN	office=国台办主任	office.en=Director of the Taiwan Affairs Office	since=2013-03	until=2018-03
leader	俞正声	zh=俞正声	en=Yu Zhengsheng	country=CHN	office=全国政协主席	office.en=Chairman of the CPPCC National Committee	since=2013-03-11	until=2018-03-14
leader	习近平	country=CHN	office=国家主席	office.en=President	since=2013-03-14
leader	李源潮	zh=李源潮	en=Li Yuanchao	country=CHN	office=国家副主席	office.en=Vice President	since=2013-03-14	until=2018-03-17
leader	张德江	zh=张德江	en=Zhang Dejiang	country=CHN	office=全国人大常委会委员长	office.en=Chairman of the NPC Standing Committee	since=2013-03-14	until=2018-03-17
leader	李克强	country=CHN	office=总理	office.en=Prime Minister	since=2013-03-15	until=2023-03-11
leader	张高丽	zh=张高丽	en=Zhang Gaoli	country=CHN	office=常务副总理	office.en=Executive Vice Premier	since=2013-03-16	until=2018-03-19
leader	刘延东	zh=刘延东	en=Liu Yandong	country=CHN	office=副总理	office.en=Vice Premier	since=2013-03-16	until=2018-03-19
leader	汪洋	zh=汪洋	en=Wang Yang	country=CHN	office=副总理	office.en=Vice Premier	since=2013-03-16	until=2018-03-19
leader	杨洁篪	country=CHN	office=国务委员	office.en=State Councilor	since=2013-03-16	until=2018-03-19
leader	王毅	zh=王毅	en=Wang Yi	country=CHN	office=外交部长	office.en=Foreign Minister	since=2013-03-16	until=2022-12-30
leader	常万全	zh=常万全	en=Chang Wanquan	country=CHN	office=国防部长	office.en=Defense Minister	since=2013-03-16	until=2018-03-19
leader	崔天凯	zh=崔天凯	en=Cui Tiankai	country=CHN	office=驻美大使	office.en=Ambassador to the United States	since=2013-04	until=2021-06
leader	刘结一	en=Liu Jieyi	country=CHN	office=常驻联合国代表	office.en=Permanent Representative to the UN	since=2013-08	until=2017-10
leader	宋涛	zh=宋涛	en=Song Tao	country=CHN	office=中联部部长	office.en=Head of the International Department of the CPC Central Committee	since=2015-11	until=2022-06
leader	钟山	zh=钟山	en=Zhong Shan	country=CHN	office=商务部长	office.en=Minister of Commerce	since=2017-02	until=2020-12
leader	张又侠	zh=张又侠	en=Zhang Youxia	country=CHN	office=中央军委副主席	office.en=Vice Chairman of the Central Military Commission	since=2017-10
leader	赵克志	zh=赵克志	en=Zhao Kezhi	country=CHN	office=公安部长	office.en=Minister of Public Security	since=2017-11	until=2022-06-24
leader	杨洁篪	country=CHN	office=中央外事工作委员会办公室主任	office.en=Director of the Office of the Central Foreign Affairs Commission	since=2018	until=2022-12
leader	马朝旭	zh=马朝旭	en=Ma Zhaoxu	country=CHN	office=常驻联合国代表	office.en=Permanent Representative to the United Nations	since=2018	until=2019
leader	刘结一	country=CHN	office=国台办主任	office.en=Director of the Taiwan Affairs Office	since=2018-03	until=2022-12
leader	乐玉成	en=Le Yucheng	country=CHN	office=外交部副部长	office.en=Vice Foreign Minister	since=2018-03	until=2022-06
leader	汪洋	country=CHN	office=全国政协主席	office.en=Chairman of the CPPCC National Committee	since=2018-03-14	until=2023-03-10
leader	王岐山	country=CHN	office=国家副主席	office.en=Vice President	since=2018-03-17	until=2023-03-10
leader	栗战书	zh=栗战书	en=Li Zhanshu	country=CHN	office=全国人大常委会委员长	office.en=Chairman of the NPC Standing Committee	since=2018-03-17	until=2023-03-10
leader	韩正	zh=韩正	en=Han Zheng	country=CHN	office=常务副总理	office.en=Executive Vice Premier	since=2018-03-19	until=2023-03-12
leader	刘鹤	zh=刘鹤	en=Liu He	country=CHN	office=副总理	office.en=Vice Premier	since=2018-03-19	until=2023-03-12
leader	孙春兰	zh=孙春兰	en=Sun Chunlan	country=CHN	office=副总理	office.en=Vice Premier	since=2018-03-19	until=2023-03-12
leader	胡春华	zh=胡春华	en=Hu Chunhua	country=CHN	office=副总理	office.en=Vice Premier	since=2018-03-19	until=2023-03-12
leader	王毅	country=CHN	office=国务委员	office.en=State Councilor	since=2018-03-19	until=2023-03-12
leader	魏凤和	zh=魏凤和	en=Wei Fenghe	country=CHN	office=国防部长	office.en=Defense Minister	since=2018-03-19	until=2023-03-12
leader	马朝旭	country=CHN	office=外交部副部长	office.en=Vice Foreign Minister	since=2019
leader	张军	zh=张军	en=Zhang Jun	country=CHN	office=常驻联合国代表	office.en=Permanent Representative to the United Nations	since=2019-07	until=2024-03
leader	李辉	zh=李辉	en=Li Hui	country=CHN	office=中国政府欧亚事务特别代表	office.en=Special Representative of the Chinese Government on Eurasian Affairs	since=2019-08
leader	翟隽	zh=翟隽	en=Zhai Jun	country=CHN	office=中国政府中东问题特使	office.en=Special Envoy of the Chinese Government on the Middle East Issue	since=2019-09
leader	王文涛	zh=王文涛	en=Wang Wentao	country=CHN	office=商务部长	office.en=Minister of Commerce	since=2020-12-26
leader	谢锋	zh=谢锋	en=Xie Feng	country=CHN	office=外交部副部长	office.en=Vice Foreign Minister	since=2021	until=2023-05
leader	邓励	en=Deng Li	country=CHN	office=外交部副部长	office.en=Vice Foreign Minister	since=2021	until=2024
leader	秦刚	zh=秦刚	en=Qin Gang	country=CHN	office=驻美大使	office.en=Ambassador to the United States	since=2021-07	until=2023-01
leader	刘建超	zh=刘建超	en=Liu Jianchao	country=CHN	office=中联部部长	office.en=Head of the International Department of the CPC Central Committee	since=2022-06	until=2025
leader	王小洪	zh=王小洪	en=Wang Xiaohong	country=CHN	office=公安部长	office.en=Minister of Public Security	since=2022-06-24
leader	蔡奇	zh=蔡奇	en=Cai Qi	country=CHN	office=中央书记处书记	office.en=Secretary of the CPC Central Secretariat	since=2022-10-23
leader	李希	zh=李希	en=Li Xi	country=CHN	office=中央纪委书记	office.en=Secretary of the Central Commission for Discipline Inspection	since=2022-10-23
leader	孙卫东	zh=孙卫东	en=Sun Weidong	country=CHN	office=外交部副部长	office.en=Vice Foreign Minister	since=2022-11
leader	宋涛	country=CHN	office=国台办主任	office.en=Director of the Taiwan Affairs Office of the State Council	since=2022-12
leader	秦刚	country=CHN	office=外交部长	office.en=Foreign Minister	since=2022-12-30	until=2023-07-25
leader	王毅	country=CHN	office=中央外事工作委员会办公室主任	office.en=Director of the Office of the Central Foreign Affairs Commission	since=2023-01
leader	蔡奇	country=CHN	office=中央办公厅主任	office.en=Director of the General Office of the CPC Central Committee	since=2023-03
leader	韩正	country=CHN	office=国家副主席	office.en=Vice President	since=2023-03-10
leader	赵乐际	zh=赵乐际	en=Zhao Leji	country=CHN	office=全国人大常委会委员长	office.en=Chairman of the NPC Standing Committee	since=2023-03-10
leader	王沪宁	zh=王沪宁	en=Wang Huning	country=CHN	office=全国政协主席	office.en=Chairman of the CPPCC National Committee	since=2023-03-10
leader	李强	zh=李强	en=Li Qiang	country=CHN	office=总理	office.en=Prime Minister	since=2023-03-11
leader	丁薛祥	zh=丁薛祥	en=Ding Xuexiang	country=CHN	office=常务副总理	office.en=Executive Vice Premier	since=2023-03-12
leader	何立峰	zh=何立峰	en=He Lifeng	country=CHN	office=副总理	office.en=Vice Premier	since=2023-03-12
leader	张国清	zh=张国清	en=Zhang Guoqing	country=CHN	office=副总理	office.en=Vice Premier	since=2023-03-12
leader	刘国中	zh=刘国中	en=Liu Guozhong	country=CHN	office=副总理	office.en=Vice Premier	since=2023-03-12
leader	秦刚	country=CHN	office=国务委员	office.en=State Councilor	since=2023-03-12	until=2023-10-24
leader	谌贻琴	zh=谌贻琴	en=Shen Yiqin	country=CHN	office=国务委员	office.en=State Councilor	since=2023-03-12
leader	吴政隆	zh=吴政隆	en=Wu Zhenglong	country=CHN	office=国务委员	office.en=State Councilor	since=2023-03-12
leader	王小洪	country=CHN	office=国务委员	office.en=State Councilor	since=2023-03-12
leader	李尚福	zh=李尚福	en=Li Shangfu	country=CHN	office=国防部长	office.en=Defense Minister	since=2023-03-12	until=2023-10-24
leader	谢锋	country=CHN	office=驻美大使	office.en=Ambassador to the United States	since=2023-05
leader	王毅	country=CHN	office=外交部长	office.en=Foreign Minister	since=2023-07-25
leader	董军	zh=董军	en=Dong Jun	country=CHN	office=国防部长	office.en=Defense Minister	since=2023-12-29
leader	傅聪	zh=傅聪	en=Fu Cong	country=CHN	office=常驻联合国代表	office.en=Permanent Representative to the United Nations	since=2024
leader	华春莹	zh=华春莹	en=Hua Chunying	country=CHN	office=外交部副部长	office.en=Vice Foreign Minister	since=2024-05
leader	李成钢	zh=李成钢	en=Li Chenggang	country=CHN	office=商务部国际贸易谈判代表	office.en=China International Trade Representative	since=2025-04
leader	刘海星	zh=刘海星	en=Liu Haixing	country=CHN	office=中联部部长	office.en=Head of the International Department of the CPC Central Committee	since=2025-09

leader	巴博	zh=洛朗·巴博	tw=巴波	en=Laurent Gbagbo	country=CIV	office=总统	office.en=President	since=2000-10-26	until=2010-12-04
leader	瓦塔拉	zh=阿拉萨内·瓦塔拉|阿拉萨内·德拉马内·瓦塔拉	en=Alassane Ouattara	en.alias=Alassane Dramane Ouattara	country=CIV	office=总统	office.en=President	since=2010-12-04
leader	邓肯	zh=达尼埃尔·卡布兰·邓肯	en=Daniel Kablan Duncan	country=CIV	office=总理	office.en=Prime Minister	since=2012-11-21	until=2017-01-09
leader	库利巴利	zh=阿马杜·戈恩·库利巴利	en=Amadou Gon Coulibaly	country=CIV	office=总理	office.en=Prime Minister	since=2017-01-10	until=2020-07-08
leader	巴卡约科	zh=哈米德·巴卡约科	en=Hamed Bakayoko	country=CIV	office=总理	office.en=Prime Minister	since=2020-07-30	until=2021-03-10
leader	阿希	zh=帕特里克·阿希	en=Patrick Achi	country=CIV	office=总理	office.en=Prime Minister	since=2021-03-26	until=2023-10-06
leader	曼贝	zh=罗贝尔·伯格雷·曼贝	en=Robert Beugre Mambe	en.alias=Robert Beugré Mambé	country=CIV	office=总理	office.en=Prime Minister	since=2023-10-17

leader	比亚	zh=保罗·比亚	en=Paul Biya	country=CMR	office=总统	office.en=President	since=1982-11-06
leader	姆贝拉	zh=勒热纳·姆贝拉·姆贝拉|勒琼·姆贝拉·姆贝拉	en=Lejeune Mbella Mbella	country=CMR	office=外交部长	office.en=Foreign Minister	since=2015-10
leader	恩古特	zh=约瑟夫·迪翁·恩古特	en=Joseph Dion Ngute	country=CMR	office=总理	office.en=Prime Minister	since=2019-01-04

leader	卡比拉	zh=约瑟夫·卡比拉	en=Joseph Kabila	en.alias=Joseph Kabila Kabange	country=COD	office=总统	office.en=President	since=2001-01-26	until=2019-01-24
leader	齐塞克迪	zh=费利克斯·齐塞克迪	tw=齊塞克迪	en=Felix Tshisekedi	en.alias=Félix Tshisekedi|Felix-Antoine Tshisekedi	country=COD	office=总统	office.en=President	since=2019-01-24
leader	卢通杜拉	zh=克里斯托夫·卢通杜拉	en=Christophe Lutundula	country=COD	office=外交部长	office.en=Foreign Minister	since=2021-04	until=2024-06
leader	苏明瓦	zh=朱迪特·苏明瓦·图卢卡|朱迪斯·苏明瓦·图卢卡	en=Judith Suminwa Tuluka	en.alias=Judith Suminwa	country=COD	office=总理	office.en=Prime Minister	since=2024-06-12
leader	瓦格纳(COD)	zh=特蕾莎·卡伊夸姆巴·瓦格纳|泰蕾兹·卡伊夸姆巴·瓦格纳	en=Therese Kayikwamba Wagner	en.alias=Thérèse Kayikwamba Wagner	country=COD	office=外交部长	office.en=Foreign Minister	since=2024-06-12

leader	萨苏	zh=德尼·萨苏－恩格索|德尼·萨苏·恩格索|德尼·萨苏-恩格索|萨苏－恩格索	en=Denis Sassou Nguesso	en.alias=Denis Sassou-Nguesso	country=COG	office=总统	office.en=President	since=1997-10-25
leader	加科索	zh=让－克洛德·加科索|让－克劳德·加科索	en=Jean-Claude Gakosso	country=COG	office=外交部长	office.en=Foreign Minister	since=2015-08
leader	马科索	zh=阿纳托尔·科利内·马科索	en=Anatole Collinet Makosso	country=COG	office=总理	office.en=Prime Minister	since=2021-05-12

leader	布朗(COK)	zh=马克·布朗	en=Mark Brown	country=COK	office=总理	office.en=Prime Minister	since=2020-10-01

leader	帕斯特拉纳	zh=安德烈斯·帕斯特拉纳	en=Andres Pastrana	en.alias=Andrés Pastrana	country=COL	office=总统	office.en=President	since=1998-08-07	until=2002-08-07
leader	乌里韦	zh=阿尔瓦罗·乌里韦	tw=烏力貝	en=Alvaro Uribe	en.alias=Álvaro Uribe	country=COL	office=总统	office.en=President	since=2002-08-07	until=2010-08-07
leader	桑托斯	zh=胡安·曼努埃尔·桑托斯	en=Juan Manuel Santos	country=COL	office=总统	office.en=President	since=2010-08-07	until=2018-08-07
leader	奥尔金	zh=玛丽亚·安赫拉·奥尔金	en=Maria Angela Holguin	en.alias=María Ángela Holguín	country=COL	office=外交部长	office.en=Foreign Minister	since=2010-08-07	until=2018-08-07
leader	杜克	zh=伊万·杜克	en=Ivan Duque	en.alias=Iván Duque	country=COL	office=总统	office.en=President	since=2018-08-07	until=2022-08-07
leader	特鲁希略	zh=卡洛斯·奥尔梅斯·特鲁希略	en=Carlos Holmes Trujillo	country=COL	office=外交部长	office.en=Foreign Minister	since=2018-08-07	until=2019-11-12
leader	拉米雷斯(COL)	zh=玛尔塔·露西娅·拉米雷斯	en=Marta Lucia Ramirez	en.alias=Marta Lucía Ramírez	country=COL	office=外交部长	office.en=Foreign Minister	since=2021-05-19	until=2022-08-07
leader	佩特罗	zh=古斯塔沃·佩特罗	tw=裴卓|佩特羅	hk=佩特羅	en=Gustavo Petro	country=COL	office=总统	office.en=President	since=2022-08-07	until=2026-08-07
leader	莱瓦	zh=阿尔瓦罗·莱瓦	en=Alvaro Leyva	en.alias=Álvaro Leyva	country=COL	office=外交部长	office.en=Foreign Minister	since=2022-08-07	until=2024-05
leader	穆里略(COL)	zh=路易斯·吉尔韦托·穆里略|路易斯·穆里略	en=Luis Gilberto Murillo	country=COL	office=外交部长	office.en=Foreign Minister	since=2024-05	until=2025-01
leader	萨拉维亚	zh=劳拉·萨拉维亚|劳拉·萨拉比亚	en=Laura Sarabia	country=COL	office=外交部长	office.en=Foreign Minister	since=2025-01-29	until=2025-07

leader	桑比	zh=艾哈迈德·阿卜杜拉·桑比	en=Ahmed Abdallah Sambi	country=COM	office=总统	office.en=President	since=2006-05-26	until=2011-05-26
leader	伊基利卢	zh=伊基利卢·杜瓦尼纳	en=Ikililou Dhoinine	country=COM	office=总统	office.en=President	since=2011-05-26	until=2016-05-26
leader	阿苏马尼	zh=阿扎利·阿苏马尼|阿扎利	en=Azali Assoumani	country=COM	office=总统	office.en=President	since=2016-05-26

leader	皮雷斯	zh=佩德罗·皮雷斯	en=Pedro Pires	country=CPV	office=总统	office.en=President	since=2001-03-22	until=2011-09-09
leader	丰塞卡	zh=若热·卡洛斯·丰塞卡	en=Jorge Carlos Fonseca	country=CPV	office=总统	office.en=President	since=2011-09-09	until=2021-11-09
leader	席尔瓦(CPV)	zh=若泽·乌利塞斯·科雷亚·席尔瓦	en=Ulisses Correia e Silva	en.alias=José Ulisses Correia e Silva|Jose Ulisses Correia e Silva	country=CPV	office=总理	office.en=Prime Minister	since=2016-04-22
leader	内维斯(CPV)	zh=若泽·马里亚·内韦斯|内韦斯	en=Jose Maria Neves	en.alias=José Maria Neves	country=CPV	office=总统	office.en=President	since=2021-11-09

leader	阿里亚斯	zh=奥斯卡·阿里亚斯	en=Oscar Arias	en.alias=Óscar Arias	country=CRI	office=总统	office.en=President	since=2006-05-08	until=2010-05-08
leader	钦奇利亚	zh=劳拉·钦奇利亚	en=Laura Chinchilla	country=CRI	office=总统	office.en=President	since=2010-05-08	until=2014-05-08
leader	索利斯	zh=路易斯·吉列尔莫·索利斯	en=Luis Guillermo Solis	en.alias=Luis Guillermo Solís	country=CRI	office=总统	office.en=President	since=2014-05-08	until=2018-05-08
leader	阿尔瓦拉多	zh=卡洛斯·阿尔瓦拉多	en=Carlos Alvarado	en.alias=Carlos Alvarado Quesada	country=CRI	office=总统	office.en=President	since=2018-05-08	until=2022-05-08
leader	索拉诺	zh=鲁道夫·索拉诺	en=Rodolfo Solano	country=CRI	office=外交部长	office.en=Foreign Minister	since=2020-03-02	until=2022-05-08
leader	查韦斯(CRI)	zh=罗德里戈·查韦斯	en=Rodrigo Chaves	en.alias=Rodrigo Chaves Robles	country=CRI	office=总统	office.en=President	since=2022-05-08	until=2026-05-08
leader	安德烈(CRI)	zh=阿诺尔多·安德烈|阿诺尔多·安德烈·蒂诺科	en=Arnoldo Andre	en.alias=Arnoldo André Tinoco|Arnoldo Andre Tinoco|Arnoldo André	country=CRI	office=外交部长	office.en=Foreign Minister	since=2022-05-08

leader	菲德尔·卡斯特罗	tw=斐代爾·卡斯楚	en=Fidel Castro	country=CUB	office=国务委员会主席	office.en=President of the Council of State	since=1976-12-02	until=2008-02-24
leader	佩雷斯·罗克	zh=费利佩·佩雷斯·罗克	en=Felipe Perez Roque	country=CUB	office=外交部长	office.en=Foreign Minister	since=1999-05	until=2009-03
leader	劳尔·卡斯特罗	zh=劳尔·卡斯特罗	tw=勞爾·卡斯楚|卡斯楚	en=Raul Castro	en.alias=Raúl Castro	country=CUB	office=国务委员会主席	office.en=President of the Council of State	since=2008-02-24	until=2018-04-19
leader	罗德里格斯(CUB)	zh=布鲁诺·罗德里格斯|布鲁诺·罗德里格斯·帕里利亚	en=Bruno Rodriguez	en.alias=Bruno Rodríguez Parrilla|Bruno Rodriguez Parrilla|Bruno Rodríguez	country=CUB	office=外交部长	office.en=Foreign Minister	since=2009-03-02
leader	劳尔·卡斯特罗	country=CUB	office=古共中央第一书记	office.en=First Secretary of the Communist Party of Cuba	since=2011-04-19	until=2021-04-19
leader	迪亚斯－卡内尔	zh=米格尔·迪亚斯－卡内尔|米格尔·迪亚斯－卡内尔·贝穆德斯|迪亚斯-卡内尔|米格尔·迪亚斯-卡内尔	tw=狄亞士-卡奈|狄亞士卡奈	en=Miguel Diaz-Canel	en.alias=Miguel Díaz-Canel|Miguel Díaz-Canel Bermúdez|Miguel Diaz-Canel Bermudez	country=CUB	office=国务委员会主席	office.en=President of the Council of State	since=2018-04-19	until=2019-10-10
leader	迪亚斯－卡内尔	country=CUB	office=国家主席	office.en=President	since=2019-10-10
leader	马雷罗	zh=曼努埃尔·马雷罗|马雷罗·克鲁斯	en=Manuel Marrero	en.alias=Manuel Marrero Cruz	country=CUB	office=总理	office.en=Prime Minister	since=2019-12-21
leader	迪亚斯－卡内尔	country=CUB	office=古共中央第一书记	office.en=First Secretary of the Communist Party of Cuba	since=2021-04-19

leader	帕帕佐普洛斯	zh=塔索斯·帕帕佐普洛斯	en=Tassos Papadopoulos	country=CYP	office=总统	office.en=President	since=2003-02-28	until=2008-02-28
leader	赫里斯托菲亚斯	zh=季米特里斯·赫里斯托菲亚斯	en=Demetris Christofias	en.alias=Dimitris Christofias	country=CYP	office=总统	office.en=President	since=2008-02-28	until=2013-02-28
leader	阿纳斯塔夏季斯	zh=尼科斯·阿纳斯塔夏季斯	en=Nicos Anastasiades	en.alias=Nikos Anastasiades	country=CYP	office=总统	office.en=President	since=2013-02-28	until=2023-02-28
leader	赫里斯托祖利季斯	zh=尼科斯·赫里斯托祖利季斯|赫里斯托杜利季斯	en=Nikos Christodoulides	en.alias=Nicos Christodoulides	country=CYP	office=外交部长	office.en=Foreign Minister	since=2018-03-01	until=2022-01
leader	赫里斯托祖利季斯	country=CYP	office=总统	office.en=President	since=2023-02-28
leader	孔博斯	zh=康斯坦丁诺斯·孔博斯|康斯坦丁诺斯·科博斯|科博斯	en=Constantinos Kombos	country=CYP	office=外交部长	office.en=Foreign Minister	since=2023-03-01

leader	哈维尔	zh=瓦茨拉夫·哈维尔	tw=哈維爾	en=Vaclav Havel	en.alias=Václav Havel	country=CZE	office=总统	office.en=President	since=1993-02-02	until=2003-02-02
leader	克劳斯	zh=瓦茨拉夫·克劳斯	en=Vaclav Klaus	en.alias=Václav Klaus	country=CZE	office=总统	office.en=President	since=2003-03-07	until=2013-03-07
leader	内恰斯	zh=彼得·内恰斯	en=Petr Necas	en.alias=Petr Nečas	country=CZE	office=总理	office.en=Prime Minister	since=2010-07-13	until=2013-07-10
leader	泽曼	zh=米洛什·泽曼	tw=齊曼|澤曼	en=Milos Zeman	en.alias=Miloš Zeman	country=CZE	office=总统	office.en=President	since=2013-03-08	until=2023-03-08
leader	索博特卡	zh=博胡斯拉夫·索博特卡	en=Bohuslav Sobotka	country=CZE	office=总理	office.en=Prime Minister	since=2014-01-29	until=2017-12-13
leader	扎奥拉莱克	zh=卢博米尔·扎奥拉莱克	en=Lubomir Zaoralek	en.alias=Lubomír Zaorálek	country=CZE	office=外交部长	office.en=Foreign Minister	since=2014-01-29	until=2017-12-13
leader	巴比什	zh=安德烈·巴比什	en=Andrej Babis	en.alias=Andrej Babiš	country=CZE	office=总理	office.en=Prime Minister	since=2017-12-13	until=2021-12-17
leader	佩特日切克	zh=托马什·佩特日切克	en=Tomas Petricek	en.alias=Tomáš Petříček	country=CZE	office=外交部长	office.en=Foreign Minister	since=2018-10-16	until=2021-04-12
leader	菲亚拉	zh=彼得·菲亚拉	en=Petr Fiala	country=CZE	office=总理	office.en=Prime Minister	since=2021-12-17	until=2025-12
leader	利帕夫斯基	zh=扬·利帕夫斯基	en=Jan Lipavsky	en.alias=Jan Lipavský	country=CZE	office=外交部长	office.en=Foreign Minister	since=2021-12-17	until=2025-12
leader	帕维尔	zh=彼得·帕维尔	tw=帕維爾	en=Petr Pavel	country=CZE	office=总统	office.en=President	since=2023-03-09
leader	巴比什	country=CZE	office=总理	office.en=Prime Minister	since=2025-12-09

leader	施罗德	zh=格哈德·施罗德	tw=施洛德|施若德	en=Gerhard Schroeder	en.alias=Gerhard Schröder	country=DEU	office=总理	office.en=Chancellor	since=1998-10-27	until=2005-11-22
leader	菲舍尔(DEU)	zh=约施卡·菲舍尔	tw=費雪	en=Joschka Fischer	country=DEU	office=外交部长	office.en=Foreign Minister	since=1998-10-27	until=2005-11-22
leader	科勒	zh=霍斯特·科勒	tw=柯勒	en=Horst Koehler	en.alias=Horst Köhler	country=DEU	office=总统	office.en=President	since=2004-07-01	until=2010-05-31
leader	默克尔	zh=安格拉·默克尔|安吉拉·默克尔	tw=梅克爾	hk=默克爾	en=Angela Merkel	country=DEU	office=总理	office.en=Chancellor	since=2005-11-22	until=2021-12-08
leader	施泰因迈尔	zh=弗兰克－瓦尔特·施泰因迈尔|弗兰克-瓦尔特·施泰因迈尔|弗兰克·瓦尔特·施泰因迈尔	tw=史坦麥爾|施泰因邁爾	hk=施泰因邁爾	en=Frank-Walter Steinmeier	country=DEU	office=外交部长	office.en=Foreign Minister	since=2005-11-22	until=2009-10-27
leader	韦斯特韦勒	zh=吉多·韦斯特韦勒	en=Guido Westerwelle	country=DEU	office=外交部长	office.en=Foreign Minister	since=2009-10-28	until=2013-12-17
leader	武尔夫	zh=克里斯蒂安·武尔夫	tw=伍爾夫|武爾夫	en=Christian Wulff	country=DEU	office=总统	office.en=President	since=2010-06-30	until=2012-02-17
leader	高克	zh=约阿希姆·高克	en=Joachim Gauck	country=DEU	office=总统	office.en=President	since=2012-03-18	until=2017-03-18
leader	施泰因迈尔	country=DEU	office=外交部长	office.en=Foreign Minister	since=2013-12-17	until=2017-01-27
leader	加布里尔	zh=西格马尔·加布里尔|西格马·加布里尔	en=Sigmar Gabriel	country=DEU	office=外交部长	office.en=Foreign Minister	since=2017-01-27	until=2018-03-14
leader	施泰因迈尔	country=DEU	office=总统	office.en=President	since=2017-03-19
leader	马斯	zh=海科·马斯	en=Heiko Maas	country=DEU	office=外交部长	office.en=Foreign Minister	since=2018-03-14	until=2021-12-08
leader	朔尔茨	zh=奥拉夫·朔尔茨	tw=蕭茲|蕭爾茨	hk=朔爾茨	en=Olaf Scholz	country=DEU	office=总理	office.en=Chancellor	since=2021-12-08	until=2025-05-06
leader	贝尔伯克	zh=安娜莱娜·贝尔伯克|安娜莱娜·贝尔博克	tw=貝爾伯克|貝爾博克	hk=貝爾伯克	en=Annalena Baerbock	country=DEU	office=外交部长	office.en=Foreign Minister	since=2021-12-08	until=2025-05-06
leader	哈贝克	zh=罗伯特·哈贝克	en=Robert Habeck	country=DEU	office=副总理	office.en=Vice Chancellor	since=2021-12-08	until=2025-05-06
leader	皮斯托里乌斯	zh=鲍里斯·皮斯托里乌斯	tw=皮斯托瑞斯|佩斯托瑞斯	hk=皮斯托里烏斯	en=Boris Pistorius	country=DEU	office=国防部长	office.en=Defense Minister	since=2023-01-19
leader	默茨	zh=弗里德里希·默茨	tw=梅爾茨|默茲|梅茨	hk=默茨	en=Friedrich Merz	country=DEU	office=总理	office.en=Chancellor	since=2025-05-06
leader	瓦德富尔	zh=约翰·瓦德富尔|约翰·瓦德普尔	tw=瓦德富爾	en=Johann Wadephul	country=DEU	office=外交部长	office.en=Foreign Minister	since=2025-05-06
leader	克林拜尔	zh=拉尔斯·克林拜尔|拉尔斯·克林贝尔	en=Lars Klingbeil	country=DEU	office=副总理	office.en=Vice Chancellor	since=2025-05-06

leader	盖莱	zh=伊斯梅尔·奥马尔·盖莱	en=Ismail Omar Guelleh	en.alias=Ismaïl Omar Guelleh	country=DJI	office=总统	office.en=President	since=1999-05-08
leader	优素福(DJI)	zh=马哈茂德·阿里·优素福	en=Mahmoud Ali Youssouf	country=DJI	office=外交部长	office.en=Foreign Minister	since=2005-05	until=2025-03

leader	斯凯里特	zh=罗斯福·斯凯里特	en=Roosevelt Skerrit	country=DMA	office=总理	office.en=Prime Minister	since=2004-01-08
leader	伯顿	zh=西尔瓦妮·伯顿	en=Sylvanie Burton	country=DMA	office=总统	office.en=President	since=2023-10-02

leader	玛格丽特二世	zh=玛格丽特二世	en=Margrethe II	en.alias=Queen Margrethe II	country=DNK	office=女王	office.en=Queen	since=1972-01-14	until=2024-01-14
leader	托宁－施密特	zh=赫勒·托宁－施密特	en=Helle Thorning-Schmidt	country=DNK	office=首相	office.en=Prime Minister	since=2011-10-03	until=2015-06-28
leader	拉斯穆森(DNK)	zh=拉尔斯·勒克·拉斯穆森|勒克·拉斯穆森	tw=拉斯穆森	en=Lars Lokke Rasmussen	en.alias=Lars Løkke Rasmussen	country=DNK	office=首相	office.en=Prime Minister	since=2015-06-28	until=2019-06-27
leader	塞缪尔森	zh=安诺斯·塞缪尔森	en=Anders Samuelsen	country=DNK	office=外交大臣	office.en=Foreign Minister	since=2016-11-28	until=2019-06-27
leader	弗雷泽里克森	zh=梅特·弗雷泽里克森|梅特·弗雷德里克森	tw=佛瑞德里克森|弗雷德里克森|佛雷德瑞克森	en=Mette Frederiksen	country=DNK	office=首相	office.en=Prime Minister	since=2019-06-27
leader	科弗德	zh=耶珀·科弗德	en=Jeppe Kofod	country=DNK	office=外交大臣	office.en=Foreign Minister	since=2019-06-27	until=2022-12-15
leader	拉斯穆森(DNK)	country=DNK	office=外交大臣	office.en=Foreign Minister	since=2022-12-15
leader	腓特烈十世	zh=弗雷德里克十世	en=Frederik X	en.alias=King Frederik X|King Frederik	country=DNK	office=国王	office.en=King	since=2024-01-14

leader	莱昂内尔·费尔南德斯	en=Leonel Fernandez	en.alias=Leonel Fernández	country=DOM	office=总统	office.en=President	since=2004-08-16	until=2012-08-16
leader	梅迪纳	zh=达尼洛·梅迪纳	en=Danilo Medina	country=DOM	office=总统	office.en=President	since=2012-08-16	until=2020-08-16
leader	巴尔加斯	zh=米格尔·巴尔加斯	en=Miguel Vargas	country=DOM	office=外交部长	office.en=Foreign Minister	since=2016-08-16	until=2020-08-16
leader	阿比纳德尔	zh=路易斯·阿比纳德尔	en=Luis Abinader	country=DOM	office=总统	office.en=President	since=2020-08-16
leader	阿尔瓦雷斯(DOM)	zh=罗伯托·阿尔瓦雷斯	en=Roberto Alvarez	en.alias=Roberto Álvarez	country=DOM	office=外交部长	office.en=Foreign Minister	since=2020-08-16

leader	布特弗利卡	zh=阿卜杜勒－阿齐兹·布特弗利卡|阿卜杜勒阿齐兹·布特弗利卡	tw=包特夫里卡	en=Abdelaziz Bouteflika	country=DZA	office=总统	office.en=President	since=1999-04-27	until=2019-04-02
leader	梅德西	zh=穆拉德·梅德西	en=Mourad Medelci	country=DZA	office=外交部长	office.en=Foreign Minister	since=2007-06-04	until=2013-09-11
leader	拉马姆拉	zh=拉姆丹·拉马姆拉|拉姆坦·拉马姆拉	en=Ramtane Lamamra	country=DZA	office=外交部长	office.en=Foreign Minister	since=2013-09	until=2017-05
leader	塞拉勒	zh=阿卜杜勒马利克·塞拉勒	en=Abdelmalek Sellal	country=DZA	office=总理	office.en=Prime Minister	since=2014-04-28	until=2017-05-25
leader	梅萨赫勒	zh=阿卜杜勒卡德尔·梅萨赫勒	en=Abdelkader Messahel	country=DZA	office=外交部长	office.en=Foreign Minister	since=2017-05-25	until=2019-03-31
leader	乌叶海亚	zh=艾哈迈德·乌叶海亚	en=Ahmed Ouyahia	country=DZA	office=总理	office.en=Prime Minister	since=2017-08-16	until=2019-03-11
leader	布卡杜姆	zh=萨布里·布卡杜姆	en=Sabri Boukadoum	country=DZA	office=外交部长	office.en=Foreign Minister	since=2019-04-01	until=2021-07-07
leader	特本	zh=阿卜杜勒－马吉德·特本|阿卜杜勒马吉德·特本	tw=塔布納|特本	en=Abdelmadjid Tebboune	country=DZA	office=总统	office.en=President	since=2019-12-19
leader	拉马姆拉	country=DZA	office=外交部长	office.en=Foreign Minister	since=2021-07-07	until=2023-03
leader	阿塔夫	zh=艾哈迈德·阿塔夫	en=Ahmed Attaf	country=DZA	office=外交部长	office.en=Foreign Minister	since=2023-03-18

leader	科雷亚	zh=拉斐尔·科雷亚	en=Rafael Correa	country=ECU	office=总统	office.en=President	since=2007-01-15	until=2017-05-24
leader	帕蒂尼奥	zh=里卡多·帕蒂尼奥	en=Ricardo Patino	en.alias=Ricardo Patiño	country=ECU	office=外交部长	office.en=Foreign Minister	since=2010-01	until=2016-03
leader	纪尧姆·朗	en=Guillaume Long	country=ECU	office=外交部长	office.en=Foreign Minister	since=2016-03	until=2017-05-24
leader	莫雷诺	zh=莱宁·莫雷诺	en=Lenin Moreno	en.alias=Lenín Moreno	country=ECU	office=总统	office.en=President	since=2017-05-24	until=2021-05-24
leader	拉索	zh=吉列尔莫·拉索	en=Guillermo Lasso	country=ECU	office=总统	office.en=President	since=2021-05-24	until=2023-11-23
leader	奥尔古因	zh=胡安·卡洛斯·奥尔古因	en=Juan Carlos Holguin	en.alias=Juan Carlos Holguín	country=ECU	office=外交部长	office.en=Foreign Minister	since=2022-01	until=2023-11
leader	诺沃亚	zh=丹尼尔·诺沃亚	tw=諾波亞	en=Daniel Noboa	country=ECU	office=总统	office.en=President	since=2023-11-23
leader	索末菲	zh=加芙列拉·索末菲|加夫列拉·索默菲尔德	en=Gabriela Sommerfeld	country=ECU	office=外交部长	office.en=Foreign Minister	since=2023-11-23

leader	穆巴拉克	zh=胡斯尼·穆巴拉克	tw=穆巴拉克	en=Hosni Mubarak	country=EGY	office=总统	office.en=President	since=1981-10-14	until=2011-02-11
leader	盖特	zh=艾哈迈德·阿布·盖特|阿布·盖特	en=Ahmed Aboul Gheit	en.alias=Ahmed Aboul-Gheit|Ahmed Abul Gheit	country=EGY	office=外交部长	office.en=Foreign Minister	since=2004-07-11	until=2011-03-06
leader	艾哈迈德·沙菲克	en=Ahmed Shafik	country=EGY	office=总理	office.en=Prime Minister	since=2011-01-31	until=2011-03-03
leader	穆尔西	zh=穆罕默德·穆尔西	tw=穆希	hk=穆爾西	en=Mohamed Morsi	en.alias=Mohammed Morsi	country=EGY	office=总统	office.en=President	since=2012-06-30	until=2013-07-03
leader	法赫米	zh=纳比勒·法赫米	en=Nabil Fahmy	country=EGY	office=外交部长	office.en=Foreign Minister	since=2013-07	until=2014-06
leader	曼苏尔(EGY)	zh=阿德利·曼苏尔	en=Adly Mansour	country=EGY	office=临时总统	office.en=Interim President	since=2013-07-04	until=2014-06-08
leader	塞西	zh=阿卜杜勒－法塔赫·塞西|阿卜杜勒·法塔赫·塞西|阿卜杜勒-法塔赫·塞西	tw=塞西|席西	hk=塞西	en=Abdel Fattah el-Sisi	en.alias=Abdel Fattah al-Sisi|Abdel-Fattah el-Sissi|Abdel-Fattah al-Sisi	country=EGY	office=总统	office.en=President	since=2014-06-08
leader	舒克里	zh=萨迈赫·舒克里|萨迈哈·舒克里	en=Sameh Shoukry	en.alias=Sameh Shoukri	country=EGY	office=外交部长	office.en=Foreign Minister	since=2014-06-17	until=2024-07-03
leader	伊斯梅尔(EGY)	zh=谢里夫·伊斯梅尔	en=Sherif Ismail	country=EGY	office=总理	office.en=Prime Minister	since=2015-09-19	until=2018-06-07
leader	马德布利	zh=穆斯塔法·马德布利	en=Mostafa Madbouly	en.alias=Moustafa Madbouly|Mostafa Madbouli	country=EGY	office=总理	office.en=Prime Minister	since=2018-06-14
leader	阿卜杜勒阿提	zh=巴德尔·阿卜杜勒阿提|巴德尔·阿卜杜拉提|阿卜杜拉提	en=Badr Abdelatty	en.alias=Badr Abdel Aaty|Badr Abdelaaty	country=EGY	office=外交部长	office.en=Foreign Minister	since=2024-07-03

leader	伊萨亚斯	zh=伊萨亚斯·阿费沃基|伊萨亚斯·阿弗沃基	en=Isaias Afwerki	en.alias=Isaias Afewerki	country=ERI	office=总统	office.en=President	since=1993-05-24
leader	奥斯曼(ERI)	zh=奥斯曼·萨利赫	en=Osman Saleh	en.alias=Osman Saleh Mohammed	country=ERI	office=外交部长	office.en=Foreign Minister	since=2007-04

leader	胡安·卡洛斯一世	zh=胡安·卡洛斯一世	en=Juan Carlos I	country=ESP	office=国王	office.en=King	since=1975-11-22	until=2014-06-19
leader	阿斯纳尔	zh=何塞·玛丽亚·阿斯纳尔	tw=阿茲納	en=Jose Maria Aznar	en.alias=José María Aznar	country=ESP	office=首相	office.en=Prime Minister	since=1996-05-04	until=2004-04-17
leader	萨帕特罗	zh=何塞·路易斯·罗德里格斯·萨帕特罗	tw=薩巴德洛	en=Jose Luis Rodriguez Zapatero	en.alias=José Luis Rodríguez Zapatero	country=ESP	office=首相	office.en=Prime Minister	since=2004-04-17	until=2011-12-21
leader	莫拉蒂诺斯	zh=米格尔·安赫尔·莫拉蒂诺斯	en=Miguel Angel Moratinos	en.alias=Miguel Ángel Moratinos	country=ESP	office=外交大臣	office.en=Foreign Minister	since=2004-04-18	until=2010-10-20
leader	拉霍伊	zh=马里亚诺·拉霍伊	en=Mariano Rajoy	country=ESP	office=首相	office.en=Prime Minister	since=2011-12-21	until=2018-06-02
leader	马加略	zh=何塞·曼努埃尔·加西亚－马加略	en=Jose Manuel Garcia-Margallo	en.alias=José Manuel García-Margallo	country=ESP	office=外交大臣	office.en=Foreign Minister	since=2011-12-22	until=2016-11-04
leader	费利佩六世	zh=费利佩六世	tw=菲利佩六世|菲利普六世	hk=費利佩六世	en=Felipe VI	en.alias=King Felipe VI|King Felipe	country=ESP	office=国王	office.en=King	since=2014-06-19
leader	桑切斯	zh=佩德罗·桑切斯	tw=桑傑士|桑切斯	hk=桑切斯	en=Pedro Sanchez	en.alias=Pedro Sánchez	country=ESP	office=首相	office.en=Prime Minister	since=2018-06-02
leader	博雷利	zh=何塞普·博雷利|约瑟夫·博雷利|何塞普·博雷尔	tw=波瑞爾|波瑞利|博雷利	hk=博雷利	en=Josep Borrell	en.alias=Josep Borrell Fontelles	country=ESP	office=外交大臣	office.en=Foreign Minister	since=2018-06-07	until=2019-11-30
leader	拉亚	zh=阿兰查·冈萨雷斯·拉亚	en=Arancha Gonzalez Laya	en.alias=Arancha González Laya	country=ESP	office=外交大臣	office.en=Foreign Minister	since=2020-01-13	until=2021-07-12
leader	阿尔瓦雷斯(ESP)	zh=何塞·曼努埃尔·阿尔瓦雷斯	en=Jose Manuel Albares	en.alias=José Manuel Albares	country=ESP	office=外交大臣	office.en=Foreign Minister	since=2021-07-12

leader	安西普	zh=安德鲁斯·安西普	en=Andrus Ansip	country=EST	office=总理	office.en=Prime Minister	since=2005-04-13	until=2014-03-26
leader	伊尔韦斯	zh=托马斯·亨德里克·伊尔韦斯|托马斯·亨里克·伊尔韦斯	en=Toomas Hendrik Ilves	country=EST	office=总统	office.en=President	since=2006-10-09	until=2016-10-10
leader	罗伊瓦斯	zh=塔维·罗伊瓦斯	en=Taavi Roivas	en.alias=Taavi Rõivas	country=EST	office=总理	office.en=Prime Minister	since=2014-03-26	until=2016-11-23
leader	卡柳莱德	zh=克尔斯季·卡柳莱德	en=Kersti Kaljulaid	country=EST	office=总统	office.en=President	since=2016-10-10	until=2021-10-11
leader	拉塔斯	zh=于里·拉塔斯	en=Juri Ratas	en.alias=Jüri Ratas	country=EST	office=总理	office.en=Prime Minister	since=2016-11-23	until=2021-01-26
leader	卡拉斯	zh=卡娅·卡拉斯|卡雅·卡拉斯	tw=卡拉斯	hk=卡拉斯	en=Kaja Kallas	country=EST	office=总理	office.en=Prime Minister	since=2021-01-26	until=2024-07-23
leader	卡里斯	zh=阿拉尔·卡里斯	en=Alar Karis	country=EST	office=总统	office.en=President	since=2021-10-11
leader	察赫克纳	zh=马尔古斯·察赫克纳	en=Margus Tsahkna	country=EST	office=外交部长	office.en=Foreign Minister	since=2023-04-17
leader	米哈尔	zh=克里斯滕·米哈尔	en=Kristen Michal	country=EST	office=总理	office.en=Prime Minister	since=2024-07-23

leader	梅莱斯	zh=梅莱斯·泽纳维	en=Meles Zenawi	country=ETH	office=总理	office.en=Prime Minister	since=1995-08-23	until=2012-08-20
leader	海尔马里亚姆	zh=海尔马里亚姆·德萨莱尼	en=Hailemariam Desalegn	country=ETH	office=总理	office.en=Prime Minister	since=2012-09-21	until=2018-04-02
leader	德梅克	zh=德梅克·梅孔嫩	en=Demeke Mekonnen	country=ETH	office=副总理	office.en=Deputy Prime Minister	since=2012-11	until=2024-01
leader	穆拉图	zh=穆拉图·特肖梅	en=Mulatu Teshome	country=ETH	office=总统	office.en=President	since=2013-10-07	until=2018-10-25
leader	沃尔基内	zh=沃尔基内·格贝耶胡	en=Workneh Gebeyehu	country=ETH	office=外交部长	office.en=Foreign Minister	since=2016-11-01	until=2019-04-18
leader	阿比	zh=阿比·艾哈迈德·阿里|阿比·艾哈迈德	tw=阿邁德|阿比	en=Abiy Ahmed	en.alias=Abiy Ahmed Ali	country=ETH	office=总理	office.en=Prime Minister	since=2018-04-02
leader	萨赫勒－沃克	zh=萨赫勒－沃克·祖德|萨赫勒·沃克·祖德|萨赫勒-沃克·祖德	en=Sahle-Work Zewde	country=ETH	office=总统	office.en=President	since=2018-10-25	until=2024-10-07
leader	格杜	zh=格杜·安达加丘	en=Gedu Andargachew	country=ETH	office=外交部长	office.en=Foreign Minister	since=2019-04-18	until=2020-11-08
leader	德梅克	country=ETH	office=外交部长	office.en=Foreign Minister	since=2020-11	until=2024-01
leader	塔耶	zh=塔耶·阿茨克－塞拉西|塔耶·阿茨克·塞拉西	en=Taye Atske Selassie	en.alias=Taye Atske-Selassie	country=ETH	office=外交部长	office.en=Foreign Minister	since=2024-02-08	until=2024-10-07
leader	盖德翁	zh=盖德翁·提莫西|格德翁·蒂莫西沃斯	en=Gedion Timothewos	en.alias=Gedion Timotheos	country=ETH	office=外交部长	office.en=Foreign Minister	since=2024-10
leader	塔耶	country=ETH	office=总统	office.en=President	since=2024-10-07

leader	哈洛宁	zh=塔里娅·哈洛宁	tw=哈洛寧	en=Tarja Halonen	country=FIN	office=总统	office.en=President	since=2000-03-01	until=2012-03-01
leader	万哈宁	zh=马蒂·万哈宁	en=Matti Vanhanen	country=FIN	office=总理	office.en=Prime Minister	since=2003-06-24	until=2010-06-22
leader	图奥米奥亚	zh=埃尔基·图奥米奥亚	en=Erkki Tuomioja	country=FIN	office=外交部长	office.en=Foreign Minister	since=2011-06-22	until=2015-05-29
leader	卡泰宁	zh=于尔基·卡泰宁	en=Jyrki Katainen	country=FIN	office=总理	office.en=Prime Minister	since=2011-06-22	until=2014-06-24
leader	尼尼斯托	zh=绍利·尼尼斯托|绍利·尼尼斯特	en=Sauli Niinisto	en.alias=Sauli Niinistö	country=FIN	office=总统	office.en=President	since=2012-03-01	until=2024-03-01
leader	斯图布	zh=亚历山大·斯图布	tw=史杜布|斯圖布	en=Alexander Stubb	country=FIN	office=总理	office.en=Prime Minister	since=2014-06-24	until=2015-05-29
leader	西比莱	zh=尤哈·西比莱	en=Juha Sipila	en.alias=Juha Sipilä	country=FIN	office=总理	office.en=Prime Minister	since=2015-05-29	until=2019-06-06
leader	索伊尼	zh=蒂莫·索伊尼	en=Timo Soini	country=FIN	office=外交部长	office.en=Foreign Minister	since=2015-05-29	until=2019-06-06
leader	哈维斯托	zh=佩卡·哈维斯托	en=Pekka Haavisto	country=FIN	office=外交部长	office.en=Foreign Minister	since=2019-06-06	until=2023-06-20
leader	马林	zh=桑娜·马林|桑纳·马林	tw=馬林	en=Sanna Marin	country=FIN	office=总理	office.en=Prime Minister	since=2019-12-10	until=2023-06-20
leader	奥尔波	zh=彼得里·奥尔波|佩泰里·奥尔波	en=Petteri Orpo	country=FIN	office=总理	office.en=Prime Minister	since=2023-06-20
leader	瓦尔托宁	zh=埃琳娜·瓦尔托宁|埃莉娜·瓦尔托宁	en=Elina Valtonen	country=FIN	office=外交部长	office.en=Foreign Minister	since=2023-06-20
leader	斯图布	country=FIN	office=总统	office.en=President	since=2024-03-01

leader	恩加拉塞	zh=莱塞尼亚·恩加拉塞	en=Laisenia Qarase	country=FJI	office=总理	office.en=Prime Minister	since=2001-09-10	until=2006-12-05
leader	姆拜尼马拉马	zh=乔萨亚·沃伦盖·姆拜尼马拉马|沃伦盖·姆拜尼马拉马	en=Frank Bainimarama	en.alias=Voreqe Bainimarama|Josaia Voreqe Bainimarama	country=FJI	office=总理	office.en=Prime Minister	since=2007-01-05	until=2022-12-24
leader	昆布安博拉	zh=伊诺凯·昆布安博拉	en=Inoke Kubuabola	en.alias=Ratu Inoke Kubuabola	country=FJI	office=外交部长	office.en=Foreign Minister	since=2009-01	until=2016-09
leader	兰布卡	zh=西蒂韦尼·兰布卡|西蒂维尼·兰布卡	tw=蘭布卡	en=Sitiveni Rabuka	country=FJI	office=总理	office.en=Prime Minister	since=2022-12-24

leader	希拉克	zh=雅克·希拉克	tw=席哈克	en=Jacques Chirac	country=FRA	office=总统	office.en=President	since=1995-05-17	until=2007-05-16
leader	若斯潘	zh=利昂内尔·若斯潘	tw=喬斯班	en=Lionel Jospin	country=FRA	office=总理	office.en=Prime Minister	since=1997-06-02	until=2002-05-06
leader	拉法兰	zh=让－皮埃尔·拉法兰	tw=拉法漢	en=Jean-Pierre Raffarin	country=FRA	office=总理	office.en=Prime Minister	since=2002-05-06	until=2005-05-31
leader	德维尔潘	zh=多米尼克·德维尔潘	tw=德維勒班	en=Dominique de Villepin	country=FRA	office=外交部长	office.en=Foreign Minister	since=2002-05-07	until=2004-03-31
leader	巴尼耶	zh=米歇尔·巴尼耶	tw=巴尼耶	en=Michel Barnier	country=FRA	office=外交部长	office.en=Foreign Minister	since=2004-03-31	until=2005-06-02
leader	德维尔潘	country=FRA	office=总理	office.en=Prime Minister	since=2005-05-31	until=2007-05-15
leader	杜斯特－布拉齐	zh=菲利普·杜斯特－布拉齐	en=Philippe Douste-Blazy	country=FRA	office=外交部长	office.en=Foreign Minister	since=2005-06-02	until=2007-05-15
leader	萨科齐	zh=尼古拉·萨科齐	tw=薩科吉|薩柯吉	hk=薩爾科齊|薩科齊	en=Nicolas Sarkozy	country=FRA	office=总统	office.en=President	since=2007-05-16	until=2012-05-15
leader	菲永	zh=弗朗索瓦·菲永	tw=費雍	en=Francois Fillon	en.alias=François Fillon	country=FRA	office=总理	office.en=Prime Minister	since=2007-05-17	until=2012-05-15
leader	库什内	zh=贝尔纳·库什内	tw=庫希內	en=Bernard Kouchner	country=FRA	office=外交部长	office.en=Foreign Minister	since=2007-05-18	until=2010-11-13
leader	朱佩	zh=阿兰·朱佩	tw=朱貝	en=Alain Juppe	en.alias=Alain Juppé	country=FRA	office=外交部长	office.en=Foreign Minister	since=2011-02-27	until=2012-05-15
leader	奥朗德	zh=弗朗索瓦·奥朗德	tw=歐蘭德|歐朗德	hk=奧朗德	en=Francois Hollande	en.alias=François Hollande	country=FRA	office=总统	office.en=President	since=2012-05-15	until=2017-05-14
leader	埃罗	zh=让－马克·埃罗|让-马克·埃罗	en=Jean-Marc Ayrault	country=FRA	office=总理	office.en=Prime Minister	since=2012-05-15	until=2014-03-31
leader	法比尤斯	zh=洛朗·法比尤斯	en=Laurent Fabius	country=FRA	office=外交部长	office.en=Foreign Minister	since=2012-05-15	until=2016-02-11
leader	勒德里昂	zh=让－伊夫·勒德里昂|让-伊夫·勒德里昂|让－伊夫·勒·德里昂	tw=勒德里安|勒德里昂	en=Jean-Yves Le Drian	country=FRA	office=国防部长	office.en=Defense Minister	since=2012-05-16	until=2017-05-17
leader	瓦尔斯	zh=曼努埃尔·瓦尔斯	en=Manuel Valls	country=FRA	office=总理	office.en=Prime Minister	since=2014-03-31	until=2016-12-06
leader	埃罗	country=FRA	office=外交部长	office.en=Foreign Minister	since=2016-02-11	until=2017-05-10
leader	卡泽纳夫	zh=贝尔纳·卡泽纳夫	en=Bernard Cazeneuve	country=FRA	office=总理	office.en=Prime Minister	since=2016-12-06	until=2017-05-15
leader	马克龙	zh=埃马纽埃尔·马克龙|伊曼纽尔·马克龙	tw=馬克宏	hk=馬克龍	en=Emmanuel Macron	country=FRA	office=总统	office.en=President	since=2017-05-14
leader	菲利普(FRA)	zh=爱德华·菲利普	en=Edouard Philippe	en.alias=Édouard Philippe	country=FRA	office=总理	office.en=Prime Minister	since=2017-05-15	until=2020-07-03
leader	勒德里昂	country=FRA	office=外交部长	office.en=Foreign Minister	since=2017-05-17	until=2022-05-20
leader	博纳	zh=埃马纽埃尔·博纳	en=Emmanuel Bonne	country=FRA	office=总统外事顾问	office.en=Diplomatic Adviser to the President	since=2019-05
leader	卡斯泰	zh=让·卡斯泰	en=Jean Castex	country=FRA	office=总理	office.en=Prime Minister	since=2020-07-03	until=2022-05-16
leader	博尔内	zh=伊丽莎白·博尔内	en=Elisabeth Borne	en.alias=Élisabeth Borne	country=FRA	office=总理	office.en=Prime Minister	since=2022-05-16	until=2024-01-09
leader	勒科尔尼	zh=塞巴斯蒂安·勒科尔尼	tw=勒克努|勒科努	hk=勒科爾尼	en=Sebastien Lecornu	en.alias=Sébastien Lecornu	country=FRA	office=国防部长	office.en=Defense Minister	since=2022-05-20	until=2025-09
leader	科隆纳	zh=卡特琳·科隆纳|卡特琳娜·科隆纳	en=Catherine Colonna	country=FRA	office=外交部长	office.en=Foreign Minister	since=2022-05-20	until=2024-01-11
leader	阿塔尔	zh=加布里埃尔·阿塔尔	en=Gabriel Attal	country=FRA	office=总理	office.en=Prime Minister	since=2024-01-09	until=2024-09-05
leader	塞茹尔内	zh=斯特凡纳·塞茹尔内|斯特凡·塞茹尔内	en=Stephane Sejourne	en.alias=Stéphane Séjourné	country=FRA	office=外交部长	office.en=Foreign Minister	since=2024-01-12	until=2024-09-21
leader	巴尼耶	country=FRA	office=总理	office.en=Prime Minister	since=2024-09-05	until=2024-12-13
leader	巴罗(FRA)	zh=让－诺埃尔·巴罗|让-诺埃尔·巴罗	en=Jean-Noel Barrot	en.alias=Jean-Noël Barrot	country=FRA	office=外交部长	office.en=Foreign Minister	since=2024-09-21
leader	贝鲁	zh=弗朗索瓦·贝鲁	en=Francois Bayrou	en.alias=François Bayrou	country=FRA	office=总理	office.en=Prime Minister	since=2024-12-13	until=2025-09-09
leader	勒科尔尼	country=FRA	office=总理	office.en=Prime Minister	since=2025-09-09

leader	莫里	zh=曼尼·莫里	en=Manny Mori	en.alias=Emanuel Mori	country=FSM	office=总统	office.en=President	since=2007-05-11	until=2015-05-11
leader	克里斯琴	zh=彼得·克里斯琴	en=Peter Christian	country=FSM	office=总统	office.en=President	since=2015-05-11	until=2019-05-11
leader	帕努埃洛	zh=戴维·帕努埃洛	tw=帕紐洛	en=David Panuelo	country=FSM	office=总统	office.en=President	since=2019-05-11	until=2023-05-11
leader	西米纳	zh=韦斯利·西米纳	en=Wesley Simina	country=FSM	office=总统	office.en=President	since=2023-05-11

leader	奥马尔·邦戈	en=Omar Bongo	country=GAB	office=总统	office.en=President	since=1967-12-02	until=2009-06-08
leader	邦戈	zh=阿里·邦戈·翁丁巴|阿里·邦戈	en=Ali Bongo Ondimba	en.alias=Ali Bongo	country=GAB	office=总统	office.en=President	since=2009-10-16	until=2023-08-30
leader	恩圭马	zh=布里斯·克洛泰尔·奥利吉·恩圭马|奥利吉·恩圭马	en=Brice Clotaire Oligui Nguema	en.alias=Brice Oligui Nguema	country=GAB	office=过渡总统	office.en=Transitional President	since=2023-09-04	until=2025-05-03
leader	恩圭马	country=GAB	office=总统	office.en=President	since=2025-05-03

leader	伊丽莎白二世	zh=伊丽莎白二世	en=Elizabeth II	en.alias=Queen Elizabeth II|Queen Elizabeth	country=GBR	office=女王	office.en=Queen	since=1952-02-06	until=2022-09-08
leader	布莱尔	zh=托尼·布莱尔	hk=貝理雅	en=Tony Blair	country=GBR	office=首相	office.en=Prime Minister	since=1997-05-02	until=2007-06-27
leader	斯特劳	zh=杰克·斯特劳	en=Jack Straw	country=GBR	office=外交大臣	office.en=Foreign Secretary	since=2001-06-08	until=2006-05-05
leader	贝克特	zh=玛格丽特·贝克特	en=Margaret Beckett	country=GBR	office=外交大臣	office.en=Foreign Secretary	since=2006-05-05	until=2007-06-27
leader	布朗(GBR)	zh=戈登·布朗	hk=白高敦	en=Gordon Brown	country=GBR	office=首相	office.en=Prime Minister	since=2007-06-27	until=2010-05-11
leader	米利班德	zh=戴维·米利班德	en=David Miliband	country=GBR	office=外交大臣	office.en=Foreign Secretary	since=2007-06-28	until=2010-05-11
leader	卡梅伦	zh=戴维·卡梅伦|大卫·卡梅伦	tw=卡麥隆|柯麥隆|卡麥倫	hk=卡梅倫|甘民樂	en=David Cameron	en.alias=Lord Cameron	country=GBR	office=首相	office.en=Prime Minister	since=2010-05-11	until=2016-07-13
leader	黑格	zh=威廉·黑格	tw=海格	hk=夏偉林	en=William Hague	country=GBR	office=外交大臣	office.en=Foreign Secretary	since=2010-05-12	until=2014-07-14
leader	哈蒙德	zh=菲利普·哈蒙德	tw=韓蒙德	hk=夏文達	en=Philip Hammond	country=GBR	office=外交大臣	office.en=Foreign Secretary	since=2014-07-15	until=2016-07-13
leader	特雷莎·梅	zh=特雷莎·梅	tw=梅伊|德蕾莎·梅伊|德蕾莎梅伊	hk=文翠珊	en=Theresa May	country=GBR	office=首相	office.en=Prime Minister	since=2016-07-13	until=2019-07-24
leader	约翰逊(GBR)	zh=鲍里斯·约翰逊	tw=強生|鮑里斯·強生	hk=約翰遜	en=Boris Johnson	country=GBR	office=外交大臣	office.en=Foreign Secretary	since=2016-07-13	until=2018-07-09
leader	亨特	zh=杰里米·亨特	tw=杭特	hk=侯俊偉	en=Jeremy Hunt	country=GBR	office=外交大臣	office.en=Foreign Secretary	since=2018-07-09	until=2019-07-24
leader	约翰逊(GBR)	country=GBR	office=首相	office.en=Prime Minister	since=2019-07-24	until=2022-09-06
leader	拉布	zh=多米尼克·拉布	tw=拉布	hk=藍韜文	en=Dominic Raab	country=GBR	office=外交大臣	office.en=Foreign Secretary	since=2019-07-24	until=2021-09-15
leader	华莱士	zh=本·华莱士	en=Ben Wallace	country=GBR	office=国防部长	office.en=Defense Minister	since=2019-07-24	until=2023-08-31
leader	特拉斯	zh=伊丽莎白·特拉斯|利兹·特拉斯	tw=特拉斯	hk=卓慧思	en=Liz Truss	en.alias=Elizabeth Truss	country=GBR	office=外交大臣	office.en=Foreign Secretary	since=2021-09-15	until=2022-09-06
leader	特拉斯	country=GBR	office=首相	office.en=Prime Minister	since=2022-09-06	until=2022-10-25
leader	克莱弗利	zh=詹姆斯·克莱弗利	tw=柯維立	hk=祁湛明	en=James Cleverly	country=GBR	office=外交大臣	office.en=Foreign Secretary	since=2022-09-06	until=2023-11-13
leader	查尔斯三世	zh=查尔斯三世	tw=查爾斯三世	en=Charles III	en.alias=King Charles III|King Charles	country=GBR	office=国王	office.en=King	since=2022-09-08
leader	苏纳克	zh=里希·苏纳克	tw=蘇納克	hk=辛偉誠	en=Rishi Sunak	country=GBR	office=首相	office.en=Prime Minister	since=2022-10-25	until=2024-07-05
leader	卡梅伦	country=GBR	office=外交大臣	office.en=Foreign Secretary	since=2023-11-13	until=2024-07-05
leader	斯塔默	zh=基尔·斯塔默	tw=施凱爾|史塔默|施紀賢	hk=施紀賢	en=Keir Starmer	en.alias=Sir Keir Starmer	country=GBR	office=首相	office.en=Prime Minister	since=2024-07-05
leader	拉米(GBR)	zh=戴维·拉米|大卫·拉米	tw=拉米	hk=林德偉	en=David Lammy	country=GBR	office=外交大臣	office.en=Foreign Secretary	since=2024-07-05	until=2025-09-05
leader	希利	zh=约翰·希利	tw=希利	en=John Healey	country=GBR	office=国防部长	office.en=Defense Minister	since=2024-07-05
leader	里夫斯	zh=蕾切尔·里夫斯|雷切尔·里夫斯	tw=李韻晴|芮夫斯	hk=李韻晴	en=Rachel Reeves	country=GBR	office=财政大臣	office.en=Chancellor of the Exchequer	since=2024-07-05
leader	拉米(GBR)	country=GBR	office=副首相	office.en=Deputy Prime Minister	since=2025-09-05
leader	库珀	zh=伊薇特·库珀	tw=古柏	hk=顧綺慧	en=Yvette Cooper	country=GBR	office=外交大臣	office.en=Foreign Secretary	since=2025-09-05

leader	谢瓦尔德纳泽	zh=爱德华·谢瓦尔德纳泽	tw=謝瓦納澤	en=Eduard Shevardnadze	country=GEO	office=总统	office.en=President	since=1995-11-26	until=2003-11-23
leader	萨卡什维利	zh=米哈伊尔·萨卡什维利	tw=薩卡希維利	en=Mikheil Saakashvili	en.alias=Mikhail Saakashvili	country=GEO	office=总统	office.en=President	since=2004-01-25	until=2007-11-25
leader	萨卡什维利	country=GEO	office=总统	office.en=President	since=2008-01-20	until=2013-11-17
leader	马尔格韦拉什维利	zh=格奥尔基·马尔格韦拉什维利	en=Giorgi Margvelashvili	country=GEO	office=总统	office.en=President	since=2013-11-17	until=2018-12-16
leader	加里巴什维利	zh=伊拉克利·加里巴什维利	en=Irakli Garibashvili	country=GEO	office=总理	office.en=Prime Minister	since=2013-11-20	until=2015-12-30
leader	克维里卡什维利	zh=格奥尔基·克维里卡什维利	en=Giorgi Kvirikashvili	country=GEO	office=总理	office.en=Prime Minister	since=2015-12-30	until=2018-06-13
leader	巴赫塔泽	zh=马穆卡·巴赫塔泽	en=Mamuka Bakhtadze	country=GEO	office=总理	office.en=Prime Minister	since=2018-06-20	until=2019-09-02
leader	祖拉比什维利	zh=萨洛梅·祖拉比什维利	en=Salome Zourabichvili	en.alias=Salomé Zourabichvili|Salome Zurabishvili	country=GEO	office=总统	office.en=President	since=2018-12-16	until=2024-12-29
leader	加哈里亚	zh=格奥尔基·加哈里亚	en=Giorgi Gakharia	country=GEO	office=总理	office.en=Prime Minister	since=2019-09-08	until=2021-02-18
leader	加里巴什维利	country=GEO	office=总理	office.en=Prime Minister	since=2021-02-22	until=2024-01-29
leader	达尔恰什维利	zh=伊利亚·达尔恰什维利	en=Ilia Darchiashvili	country=GEO	office=外交部长	office.en=Foreign Minister	since=2022-04-04	until=2024-10-14
leader	科巴希泽	zh=伊拉克利·科巴希泽	tw=柯巴希澤|科巴希澤	en=Irakli Kobakhidze	country=GEO	office=总理	office.en=Prime Minister	since=2024-02-08
leader	博乔里什维利	zh=玛卡·博乔里什维利	en=Maka Bochorishvili	en.alias=Maka Botchorishvili	country=GEO	office=外交部长	office.en=Foreign Minister	since=2024-12
leader	卡韦拉什维利	zh=米哈伊尔·卡韦拉什维利|米赫伊尔·卡韦拉什维利	en=Mikheil Kavelashvili	country=GEO	office=总统	office.en=President	since=2024-12-29

leader	库福尔	zh=约翰·阿吉耶库姆·库福尔	en=John Kufuor	en.alias=John Agyekum Kufuor	country=GHA	office=总统	office.en=President	since=2001-01-07	until=2009-01-07
leader	米尔斯	zh=约翰·阿塔·米尔斯	en=John Atta Mills	country=GHA	office=总统	office.en=President	since=2009-01-07	until=2012-07-24
leader	马哈马	zh=约翰·德拉马尼·马哈马|约翰·马哈马	en=John Mahama	en.alias=John Dramani Mahama	country=GHA	office=总统	office.en=President	since=2012-07-24	until=2017-01-07
leader	阿库福－阿多	zh=纳纳·阿库福－阿多|纳纳·阿库福-阿多|阿库福-阿多	en=Nana Akufo-Addo	en.alias=Nana Addo Dankwa Akufo-Addo	country=GHA	office=总统	office.en=President	since=2017-01-07	until=2025-01-07
leader	博奇韦	zh=雪莉·阿约科·博奇韦|雪莉·博奇韦	en=Shirley Ayorkor Botchwey	country=GHA	office=外交部长	office.en=Foreign Minister	since=2017-02	until=2025-01
leader	阿布拉夸	zh=塞缪尔·奥库泽托·阿布拉夸|奥库泽托·阿布拉夸	en=Samuel Okudzeto Ablakwa	country=GHA	office=外交部长	office.en=Foreign Minister	since=2025-01
leader	马哈马	country=GHA	office=总统	office.en=President	since=2025-01-07

leader	兰萨纳·孔戴	en=Lansana Conte	en.alias=Lansana Conté	country=GIN	office=总统	office.en=President	since=1984-04-05	until=2008-12-22
leader	孔戴	zh=阿尔法·孔戴	en=Alpha Conde	en.alias=Alpha Condé	country=GIN	office=总统	office.en=President	since=2010-12-21	until=2021-09-05
leader	敦布亚	zh=马马迪·敦布亚	en=Mamadi Doumbouya	en.alias=Mamady Doumbouya	country=GIN	office=过渡总统	office.en=Transitional President	since=2021-10-01

leader	贾梅	zh=叶海亚·贾梅	en=Yahya Jammeh	country=GMB	office=总统	office.en=President	since=1996-11-06	until=2017-01-19
leader	巴罗(GMB)	zh=阿达马·巴罗	en=Adama Barrow	country=GMB	office=总统	office.en=President	since=2017-01-19
leader	坦加拉	zh=马马杜·坦加拉	en=Mamadou Tangara	country=GMB	office=外交部长	office.en=Foreign Minister	since=2018-07

leader	维埃拉(GNB)	zh=若昂·贝尔纳多·维埃拉	en=Joao Bernardo Vieira	en.alias=João Bernardo Vieira	country=GNB	office=总统	office.en=President	since=2005-10-01	until=2009-03-02
leader	瓦斯	zh=若泽·马里奥·瓦斯	en=Jose Mario Vaz	en.alias=José Mário Vaz	country=GNB	office=总统	office.en=President	since=2014-06-23	until=2020-02-27
leader	恩巴洛	zh=乌马罗·西索科·恩巴洛	en=Umaro Sissoco Embalo	en.alias=Umaro Sissoco Embaló	country=GNB	office=总统	office.en=President	since=2020-02-27	until=2025-11-26

leader	奥比昂	zh=特奥多罗·奥比昂·恩圭马·姆巴索戈|奥比昂·恩圭马·姆巴索戈	en=Teodoro Obiang Nguema Mbasogo	en.alias=Teodoro Obiang	country=GNQ	office=总统	office.en=President	since=1979-08-03
leader	曼格	zh=特奥多罗·恩圭马·奥比昂·曼格	en=Teodoro Nguema Obiang Mangue	en.alias=Teodorin Obiang|Teodorín Obiang	country=GNQ	office=副总统	office.en=Vice President	since=2016-06

leader	西米蒂斯	zh=科斯塔斯·西米蒂斯	en=Costas Simitis	country=GRC	office=总理	office.en=Prime Minister	since=1996-01-22	until=2004-03-10
leader	卡拉曼利斯	zh=科斯塔斯·卡拉曼利斯	en=Costas Karamanlis	en.alias=Kostas Karamanlis	country=GRC	office=总理	office.en=Prime Minister	since=2004-03-10	until=2009-10-06
leader	帕普利亚斯	zh=卡罗洛斯·帕普利亚斯	en=Karolos Papoulias	country=GRC	office=总统	office.en=President	since=2005-03-12	until=2015-03-13
leader	帕潘德里欧	zh=乔治·帕潘德里欧	tw=巴本德里歐	en=George Papandreou	country=GRC	office=总理	office.en=Prime Minister	since=2009-10-06	until=2011-11-11
leader	萨马拉斯	zh=安东尼斯·萨马拉斯	en=Antonis Samaras	country=GRC	office=总理	office.en=Prime Minister	since=2012-06-20	until=2015-01-26
leader	齐普拉斯	zh=阿莱克西斯·齐普拉斯|亚历克西斯·齐普拉斯	en=Alexis Tsipras	country=GRC	office=总理	office.en=Prime Minister	since=2015-01-26	until=2015-08-27
leader	科齐阿斯	zh=尼科斯·科齐阿斯	en=Nikos Kotzias	country=GRC	office=外交部长	office.en=Foreign Minister	since=2015-01-27	until=2018-10
leader	帕夫洛普洛斯	zh=普罗科皮斯·帕夫洛普洛斯	en=Prokopis Pavlopoulos	country=GRC	office=总统	office.en=President	since=2015-03-13	until=2020-03-13
leader	齐普拉斯	country=GRC	office=总理	office.en=Prime Minister	since=2015-09-21	until=2019-07-08
leader	米佐塔基斯	zh=基里亚科斯·米佐塔基斯	tw=米佐塔基斯|米佐塔基	en=Kyriakos Mitsotakis	country=GRC	office=总理	office.en=Prime Minister	since=2019-07-08
leader	登迪亚斯	zh=尼科斯·登迪亚斯	en=Nikos Dendias	country=GRC	office=外交部长	office.en=Foreign Minister	since=2019-07-09	until=2023-05
leader	萨克拉罗普卢	zh=卡特里娜·萨克拉罗普卢|埃卡特里尼·萨克拉罗普卢	en=Katerina Sakellaropoulou	country=GRC	office=总统	office.en=President	since=2020-03-13	until=2025-03-13
leader	登迪亚斯	country=GRC	office=国防部长	office.en=Defense Minister	since=2023-06-27
leader	耶拉派特里蒂斯	zh=乔治·耶拉派特里蒂斯|约尔戈斯·耶拉派特里蒂斯	en=George Gerapetritis	en.alias=Giorgos Gerapetritis	country=GRC	office=外交部长	office.en=Foreign Minister	since=2023-06-27
leader	塔苏拉斯	zh=康斯坦丁诺斯·塔苏拉斯|康斯坦丁·塔苏拉斯	en=Konstantinos Tasoulas	en.alias=Constantine Tassoulas	country=GRC	office=总统	office.en=President	since=2025-03-13

leader	米切尔	zh=基思·米切尔	en=Keith Mitchell	country=GRD	office=总理	office.en=Prime Minister	since=2013-02-20	until=2022-06-24
leader	迪康·米切尔	zh=迪康·米切尔	en=Dickon Mitchell	country=GRD	office=总理	office.en=Prime Minister	since=2022-06-24

leader	埃格德	zh=穆特·博鲁普·埃格德|穆特·埃格德	en=Mute Egede	en.alias=Múte Bourup Egede|Mute Bourup Egede|Múte Egede	country=GRL	office=自治政府总理	office.en=Prime Minister	since=2021-04-23	until=2025-03-28
leader	尼尔森	zh=延斯－弗雷德里克·尼尔森|延斯-弗雷德里克·尼尔森	en=Jens-Frederik Nielsen	country=GRL	office=自治政府总理	office.en=Prime Minister	since=2025-03-28

leader	科洛姆	zh=阿尔瓦罗·科洛姆	en=Alvaro Colom	en.alias=Álvaro Colom	country=GTM	office=总统	office.en=President	since=2008-01-14	until=2012-01-14
leader	佩雷斯·莫利纳	zh=奥托·佩雷斯·莫利纳|奥托·佩雷斯	en=Otto Perez Molina	en.alias=Otto Pérez Molina	country=GTM	office=总统	office.en=President	since=2012-01-14	until=2015-09-03
leader	莫拉莱斯(GTM)	zh=吉米·莫拉莱斯	en=Jimmy Morales	country=GTM	office=总统	office.en=President	since=2016-01-14	until=2020-01-14
leader	贾马太	zh=亚历杭德罗·贾马太	en=Alejandro Giammattei	country=GTM	office=总统	office.en=President	since=2020-01-14	until=2024-01-14
leader	阿雷瓦洛	zh=贝尔纳多·阿雷瓦洛	en=Bernardo Arevalo	en.alias=Bernardo Arévalo	country=GTM	office=总统	office.en=President	since=2024-01-15

leader	贾格德奥	zh=巴拉特·贾格德奥	en=Bharrat Jagdeo	country=GUY	office=总统	office.en=President	since=1999-08-11	until=2011-12-03
leader	拉莫塔	zh=唐纳德·拉莫塔	en=Donald Ramotar	country=GUY	office=总统	office.en=President	since=2011-12-03	until=2015-05-16
leader	格兰杰	zh=戴维·格兰杰	en=David Granger	country=GUY	office=总统	office.en=President	since=2015-05-16	until=2020-08-02
leader	托德	zh=休·托德	en=Hugh Todd	country=GUY	office=外交部长	office.en=Foreign Minister	since=2020-08
leader	阿里(GUY)	zh=穆罕默德·伊尔凡·阿里|伊尔凡·阿里	en=Irfaan Ali	en.alias=Mohamed Irfaan Ali	country=GUY	office=总统	office.en=President	since=2020-08-02

leader	董建华	en=Tung Chee-hwa	en.alias=Tung Chee Hwa	country=HKG	office=行政长官	office.en=Chief Executive	since=1997-07-01	until=2005-03-12
leader	曾荫权	en=Donald Tsang	country=HKG	office=行政长官	office.en=Chief Executive	since=2005-06-21	until=2012-06-30
leader	梁振英	zh=梁振英	en=Leung Chun-ying	en.alias=CY Leung|C.Y. Leung	country=HKG	office=行政长官	office.en=Chief Executive	since=2012-07-01	until=2017-06-30
leader	林郑月娥	zh=林郑月娥	en=Carrie Lam	en.alias=Carrie Lam Cheng Yuet-ngor	country=HKG	office=行政长官	office.en=Chief Executive	since=2017-07-01	until=2022-06-30
leader	李家超	zh=李家超	en=John Lee	en.alias=John Lee Ka-chiu|Lee Ka-chiu	country=HKG	office=行政长官	office.en=Chief Executive	since=2022-07-01

leader	塞拉亚	zh=曼努埃尔·塞拉亚	en=Manuel Zelaya	country=HND	office=总统	office.en=President	since=2006-01-27	until=2009-06-28
leader	洛沃	zh=波尔菲里奥·洛沃·索萨|波尔菲里奥·洛沃	en=Porfirio Lobo Sosa	en.alias=Porfirio Lobo	country=HND	office=总统	office.en=President	since=2010-01-27	until=2014-01-27
leader	埃尔南德斯	zh=胡安·奥兰多·埃尔南德斯	tw=葉南德茲	en=Juan Orlando Hernandez	en.alias=Juan Orlando Hernández	country=HND	office=总统	office.en=President	since=2014-01-27	until=2022-01-27
leader	卡斯特罗(HND)	zh=希奥玛拉·卡斯特罗|西奥玛拉·卡斯特罗	tw=秀瑪拉·卡斯楚|卡斯楚	en=Xiomara Castro	country=HND	office=总统	office.en=President	since=2022-01-27	until=2026-01-27
leader	雷纳(HND)	zh=爱德华多·恩里克·雷纳|恩里克·雷纳	en=Eduardo Enrique Reina	en.alias=Enrique Reina	country=HND	office=外交部长	office.en=Foreign Minister	since=2022-01-27	until=2025

leader	梅西奇	zh=斯捷潘·梅西奇	en=Stjepan Mesic	en.alias=Stjepan Mesić	country=HRV	office=总统	office.en=President	since=2000-02-18	until=2010-02-18
leader	科索尔	zh=亚德兰卡·科索尔	en=Jadranka Kosor	country=HRV	office=总理	office.en=Prime Minister	since=2009-07-06	until=2011-12-23
leader	约西波维奇	zh=伊沃·约西波维奇	en=Ivo Josipovic	en.alias=Ivo Josipović	country=HRV	office=总统	office.en=President	since=2010-02-18	until=2015-02-18
leader	米拉诺维奇	zh=佐兰·米拉诺维奇	en=Zoran Milanovic	en.alias=Zoran Milanović	country=HRV	office=总理	office.en=Prime Minister	since=2011-12-23	until=2016-01-22
leader	格拉巴尔－基塔罗维奇	zh=科琳达·格拉巴尔－基塔罗维奇|基塔罗维奇	en=Kolinda Grabar-Kitarovic	en.alias=Kolinda Grabar-Kitarović	country=HRV	office=总统	office.en=President	since=2015-02-19	until=2020-02-18
leader	奥雷什科维奇	zh=蒂霍米尔·奥雷什科维奇	en=Tihomir Oreskovic	en.alias=Tihomir Orešković	country=HRV	office=总理	office.en=Prime Minister	since=2016-01-22	until=2016-10-19
leader	普连科维奇	zh=安德烈·普连科维奇	en=Andrej Plenkovic	en.alias=Andrej Plenković	country=HRV	office=总理	office.en=Prime Minister	since=2016-10-19
leader	格尔利奇－拉德曼	zh=戈尔丹·格尔利奇－拉德曼|格尔利奇-拉德曼|拉德曼	en=Gordan Grlic Radman	en.alias=Gordan Grlić-Radman|Gordan Grlic-Radman|Gordan Grlić Radman	country=HRV	office=外交部长	office.en=Foreign Minister	since=2019-07-19
leader	米拉诺维奇	country=HRV	office=总统	office.en=President	since=2020-02-18

leader	阿里斯蒂德	zh=让－贝特朗·阿里斯蒂德	en=Jean-Bertrand Aristide	country=HTI	office=总统	office.en=President	since=2001-02-07	until=2004-02-29
leader	普雷瓦尔	zh=勒内·普雷瓦尔	en=Rene Preval	en.alias=René Préval	country=HTI	office=总统	office.en=President	since=2006-05-14	until=2011-05-14
leader	马尔泰利	zh=米歇尔·马尔泰利	en=Michel Martelly	country=HTI	office=总统	office.en=President	since=2011-05-14	until=2016-02-07
leader	莫伊兹	zh=若弗内尔·莫伊兹|若韦内尔·莫伊兹	tw=摩依士	en=Jovenel Moise	en.alias=Jovenel Moïse	country=HTI	office=总统	office.en=President	since=2017-02-07	until=2021-07-07
leader	亨利(HTI)	zh=阿里埃尔·亨利	en=Ariel Henry	country=HTI	office=总理	office.en=Prime Minister	since=2021-07-20	until=2024-04-24
leader	科尼耶	zh=加里·科尼耶	en=Garry Conille	country=HTI	office=总理	office.en=Prime Minister	since=2024-06-03	until=2024-11-11
leader	菲斯－艾梅	zh=阿利克斯·迪迪埃·菲斯－艾梅	en=Alix Didier Fils-Aime	en.alias=Alix Didier Fils-Aimé	country=HTI	office=总理	office.en=Prime Minister	since=2024-11-11

leader	欧尔班	zh=维克托·欧尔班|欧尔班·维克托	tw=奧班|歐爾班	hk=歐爾班	en=Viktor Orban	en.alias=Viktor Orbán|Orban Viktor	country=HUN	office=总理	office.en=Prime Minister	since=1998-07-06	until=2002-05-27
leader	迈杰希	zh=彼得·迈杰希	en=Peter Medgyessy	en.alias=Péter Medgyessy	country=HUN	office=总理	office.en=Prime Minister	since=2002-05-27	until=2004-09-29
leader	久尔恰尼	zh=费伦茨·久尔恰尼	en=Ferenc Gyurcsany	en.alias=Ferenc Gyurcsány	country=HUN	office=总理	office.en=Prime Minister	since=2004-09-29	until=2009-04-14
leader	欧尔班	country=HUN	office=总理	office.en=Prime Minister	since=2010-05-29
leader	阿戴尔	zh=阿戴尔·亚诺什	en=Janos Ader	en.alias=János Áder	country=HUN	office=总统	office.en=President	since=2012-05-10	until=2022-05-10
leader	西雅尔多	zh=西雅尔多·彼得|彼得·西雅尔多	tw=西亞爾托|希亞托	en=Peter Szijjarto	en.alias=Péter Szijjártó	country=HUN	office=外交部长	office.en=Foreign Minister	since=2014-09-23
leader	诺瓦克(HUN)	zh=诺瓦克·卡塔琳|卡塔琳·诺瓦克	en=Katalin Novak	en.alias=Katalin Novák	country=HUN	office=总统	office.en=President	since=2022-05-10	until=2024-02-26
leader	舒尤克	zh=舒尤克·托马什|塔马斯·舒尤克	en=Tamas Sulyok	en.alias=Tamás Sulyok	country=HUN	office=总统	office.en=President	since=2024-03-05

leader	瓦希德	zh=阿卜杜勒拉赫曼·瓦希德	en=Abdurrahman Wahid	country=IDN	office=总统	office.en=President	since=1999-10-20	until=2001-07-23
leader	梅加瓦蒂	zh=梅加瓦蒂·苏加诺普特丽	tw=美佳娃蒂	en=Megawati Sukarnoputri	country=IDN	office=总统	office.en=President	since=2001-07-23	until=2004-10-20
leader	哈桑·维拉尤达	en=Hassan Wirajuda	country=IDN	office=外交部长	office.en=Foreign Minister	since=2001-08	until=2009-10
leader	苏西洛	zh=苏西洛·班邦·尤多约诺	en=Susilo Bambang Yudhoyono	en.alias=SBY	country=IDN	office=总统	office.en=President	since=2004-10-20	until=2014-10-20
leader	布迪约诺	en=Boediono	country=IDN	office=副总统	office.en=Vice President	since=2009-10-20	until=2014-10-20
leader	马蒂·纳塔莱加瓦	zh=马尔迪	en=Marty Natalegawa	country=IDN	office=外交部长	office.en=Foreign Minister	since=2009-10-22	until=2014-10-20
leader	佐科	zh=佐科·维多多	tw=佐科威|佐科	hk=佐科	en=Joko Widodo	en.alias=Jokowi	country=IDN	office=总统	office.en=President	since=2014-10-20	until=2024-10-20
leader	卡拉	zh=优素福·卡拉|尤素夫·卡拉	en=Jusuf Kalla	country=IDN	office=副总统	office.en=Vice President	since=2014-10-20	until=2019-10-20
leader	蕾特诺	zh=蕾特诺·马尔苏迪|雷特诺·马尔苏迪	tw=雷特諾|勒特諾	en=Retno Marsudi	country=IDN	office=外交部长	office.en=Foreign Minister	since=2014-10-27	until=2024-10-20
leader	马鲁夫	zh=马鲁夫·阿敏	en=Ma'ruf Amin	en.alias=Maruf Amin	country=IDN	office=副总统	office.en=Vice President	since=2019-10-20	until=2024-10-20
leader	普拉博沃	zh=普拉博沃·苏比安托	tw=普拉伯沃|普拉博沃	hk=普拉博沃	en=Prabowo Subianto	country=IDN	office=国防部长	office.en=Defense Minister	since=2019-10-23	until=2024-10-20
leader	卢胡特	zh=卢胡特·班查伊丹	en=Luhut Binsar Pandjaitan	en.alias=Luhut Pandjaitan	country=IDN	office=海洋与投资统筹部长	office.en=Coordinating Minister for Maritime and Investment Affairs	since=2019-10-23	until=2024-10-20
leader	普拉博沃	country=IDN	office=总统	office.en=President	since=2024-10-20
leader	吉布兰	zh=吉布兰·拉卡布明·拉卡	en=Gibran Rakabuming Raka	country=IDN	office=副总统	office.en=Vice President	since=2024-10-20
leader	苏吉约诺	zh=苏吉约诺	en=Sugiono	country=IDN	office=外交部长	office.en=Foreign Minister	since=2024-10-21

leader	瓦杰帕伊	zh=阿塔尔·比哈里·瓦杰帕伊	tw=瓦巴依	en=Atal Bihari Vajpayee	country=IND	office=总理	office.en=Prime Minister	since=1998-03-19	until=2004-05-22
leader	卡拉姆	zh=阿卜杜勒·卡拉姆	en=A. P. J. Abdul Kalam	en.alias=Abdul Kalam	country=IND	office=总统	office.en=President	since=2002-07-25	until=2007-07-25
leader	辛格	zh=曼莫汉·辛格	en=Manmohan Singh	country=IND	office=总理	office.en=Prime Minister	since=2004-05-22	until=2014-05-26
leader	慕克吉	zh=普拉纳布·慕克吉	tw=慕克吉	en=Pranab Mukherjee	country=IND	office=外交部长	office.en=Foreign Minister	since=2006-10-24	until=2009-05-22
leader	帕蒂尔	zh=普拉蒂巴·帕蒂尔	en=Pratibha Patil	country=IND	office=总统	office.en=President	since=2007-07-25	until=2012-07-25
leader	克里希纳	zh=索马纳哈利·克里希纳	en=S. M. Krishna	en.alias=S.M. Krishna	country=IND	office=外交部长	office.en=Foreign Minister	since=2009-05-22	until=2012-10-26
leader	慕克吉	country=IND	office=总统	office.en=President	since=2012-07-25	until=2017-07-25
leader	库尔希德	zh=萨勒曼·库尔希德	en=Salman Khurshid	country=IND	office=外交部长	office.en=Foreign Minister	since=2012-10-28	until=2014-05-26
leader	莫迪	zh=纳伦德拉·莫迪	en=Narendra Modi	country=IND	office=总理	office.en=Prime Minister	since=2014-05-26
leader	斯瓦拉杰	zh=苏什玛·斯瓦拉杰|斯瓦拉吉	en=Sushma Swaraj	country=IND	office=外交部长	office.en=Foreign Minister	since=2014-05-26	until=2019-05-30
leader	多瓦尔	zh=阿吉特·多瓦尔	en=Ajit Doval	country=IND	office=国家安全顾问	office.en=National Security Advisor	since=2014-05-30
leader	科温德	zh=拉姆·纳特·考文德|拉姆·纳特·科温德	tw=柯文德	en=Ram Nath Kovind	country=IND	office=总统	office.en=President	since=2017-07-25	until=2022-07-25
leader	苏杰生	zh=苏布拉马尼亚姆·贾伊尚卡尔|贾伊尚卡尔	tw=蘇杰生|蘇傑生	hk=蘇傑生	en=S. Jaishankar	en.alias=Subrahmanyam Jaishankar|S Jaishankar	country=IND	office=外交部长	office.en=Foreign Minister	since=2019-05-30
leader	拉杰纳特·辛格	zh=拉杰纳特·辛格	en=Rajnath Singh	country=IND	office=国防部长	office.en=Defense Minister	since=2019-05-31
leader	戈亚尔	zh=皮尤什·戈亚尔	en=Piyush Goyal	country=IND	office=商工部长	office.en=Commerce and Industry Minister	since=2019-05-31
leader	穆尔穆	zh=德劳帕迪·穆尔穆	tw=穆爾穆|慕爾穆	en=Droupadi Murmu	country=IND	office=总统	office.en=President	since=2022-07-25
leader	米斯里	zh=维克拉姆·米斯里|唐勇胜	en=Vikram Misri	country=IND	office=外交秘书	office.en=Foreign Secretary	since=2024-07-15

leader	埃亨	zh=伯蒂·埃亨	en=Bertie Ahern	country=IRL	office=总理	office.en=Prime Minister	since=1997-06-26	until=2008-05-07
leader	考恩	zh=布赖恩·考恩	en=Brian Cowen	country=IRL	office=总理	office.en=Prime Minister	since=2008-05-07	until=2011-03-09
leader	肯尼	zh=恩达·肯尼	en=Enda Kenny	country=IRL	office=总理	office.en=Prime Minister	since=2011-03-09	until=2017-06-14
leader	希金斯	zh=迈克尔·希金斯	en=Michael D. Higgins	en.alias=Michael Higgins	country=IRL	office=总统	office.en=President	since=2011-11-11	until=2025-11-11
leader	瓦拉德卡	zh=利奥·瓦拉德卡	en=Leo Varadkar	country=IRL	office=总理	office.en=Prime Minister	since=2017-06-14	until=2020-06-27
leader	科文尼	zh=西蒙·科文尼	en=Simon Coveney	country=IRL	office=外交部长	office.en=Foreign Minister	since=2017-06-14	until=2022-12-17
leader	马丁(IRL)	zh=米歇尔·马丁|米哈尔·马丁	en=Micheal Martin	en.alias=Micheál Martin	country=IRL	office=总理	office.en=Prime Minister	since=2020-06-27	until=2022-12-17
leader	瓦拉德卡	country=IRL	office=总理	office.en=Prime Minister	since=2022-12-17	until=2024-04-09
leader	马丁(IRL)	country=IRL	office=外交部长	office.en=Foreign Minister	since=2022-12-17	until=2025-01-23
leader	哈里斯(IRL)	zh=西蒙·哈里斯	en=Simon Harris	country=IRL	office=总理	office.en=Prime Minister	since=2024-04-09	until=2025-01-23
leader	马丁(IRL)	country=IRL	office=总理	office.en=Prime Minister	since=2025-01-23
leader	哈里斯(IRL)	country=IRL	office=外交部长	office.en=Foreign Minister	since=2025-01-23	until=2025-11
leader	康诺利	zh=凯瑟琳·康诺利	en=Catherine Connolly	country=IRL	office=总统	office.en=President	since=2025-11-11

leader	哈梅内伊	zh=阿里·哈梅内伊|赛义德·阿里·哈梅内伊	tw=哈米尼|哈梅內意	hk=哈梅內伊	en=Ali Khamenei	en.alias=Ayatollah Ali Khamenei|Ayatollah Khamenei	country=IRN	office=最高领袖	office.en=Supreme Leader	since=1989-06-04
leader	哈拉齐	zh=卡迈勒·哈拉齐	en=Kamal Kharazi	en.alias=Kamal Kharrazi	country=IRN	office=外交部长	office.en=Foreign Minister	since=1997-08	until=2005-08
leader	哈塔米	zh=穆罕默德·哈塔米	en=Mohammad Khatami	country=IRN	office=总统	office.en=President	since=1997-08-03	until=2005-08-03
leader	内贾德	zh=马哈茂德·艾哈迈迪－内贾德|艾哈迈迪－内贾德	en=Mahmoud Ahmadinejad	country=IRN	office=总统	office.en=President	since=2005-08-03	until=2013-08-03
leader	穆塔基(IRN)	zh=马努切赫尔·穆塔基	en=Manouchehr Mottaki	country=IRN	office=外交部长	office.en=Foreign Minister	since=2005-08-24	until=2010-12-13
leader	拉里贾尼	zh=阿里·拉里贾尼	en=Ali Larijani	country=IRN	office=伊斯兰议会议长	office.en=Parliament Speaker	since=2008	until=2020
leader	萨利希	zh=阿里·阿克巴尔·萨利希	en=Ali Akbar Salehi	country=IRN	office=外交部长	office.en=Foreign Minister	since=2011-01	until=2013-08
leader	鲁哈尼	zh=哈桑·鲁哈尼	tw=羅哈尼|魯哈尼	hk=魯哈尼	en=Hassan Rouhani	en.alias=Hassan Rohani	country=IRN	office=总统	office.en=President	since=2013-08-03	until=2021-08-03
leader	扎里夫	zh=穆罕默德·贾瓦德·扎里夫|穆罕默德·扎里夫	tw=查瑞夫|扎里夫	hk=扎里夫	en=Mohammad Javad Zarif	en.alias=Javad Zarif	country=IRN	office=外交部长	office.en=Foreign Minister	since=2013-08-15	until=2021-08-25
leader	卡利巴夫	zh=穆罕默德·巴盖尔·卡利巴夫	en=Mohammad Bagher Ghalibaf	en.alias=Mohammad Baqer Qalibaf	country=IRN	office=伊斯兰议会议长	office.en=Parliament Speaker	since=2020-05-28
leader	莱希	zh=易卜拉欣·莱希	tw=萊希|萊西	hk=萊希	en=Ebrahim Raisi	en.alias=Ibrahim Raisi|Ebrahim Raeisi	country=IRN	office=总统	office.en=President	since=2021-08-03	until=2024-05-19
leader	阿卜杜拉希扬	zh=侯赛因·阿米尔－阿卜杜拉希扬|侯赛因·阿米尔-阿卜杜拉希扬|阿米尔－阿卜杜拉希扬	tw=阿布杜拉希安|艾米爾阿布杜拉希安	en=Hossein Amir-Abdollahian	en.alias=Hossein Amirabdollahian|Hossein Amir Abdollahian	country=IRN	office=外交部长	office.en=Foreign Minister	since=2021-08-25	until=2024-05-19
leader	巴盖里(IRN)	zh=阿里·巴盖里－卡尼|阿里·巴盖里·卡尼|巴盖里－卡尼	en=Ali Bagheri Kani	en.alias=Ali Bagheri	country=IRN	office=外交部长	office.en=Foreign Minister	since=2024-05-20	until=2024-08-21
leader	阿里夫	zh=穆罕默德·礼萨·阿里夫|穆罕默德-礼萨·阿里夫	en=Mohammad Reza Aref	country=IRN	office=第一副总统	office.en=First Vice President	since=2024-07
leader	佩泽希齐扬	zh=马苏德·佩泽希齐扬	tw=裴澤斯基安|裴澤斯坎|佩澤希齊揚	hk=佩澤希齊揚	en=Masoud Pezeshkian	en.alias=Massoud Pezeshkian	country=IRN	office=总统	office.en=President	since=2024-07-28
leader	阿拉格齐	zh=赛义德·阿巴斯·阿拉格齐|阿巴斯·阿拉格齐	tw=阿拉奇|阿拉格奇|阿拉齊	hk=阿拉格齊	en=Abbas Araghchi	en.alias=Abbas Araqchi|Seyed Abbas Araghchi	country=IRN	office=外交部长	office.en=Foreign Minister	since=2024-08-21
leader	拉里贾尼	country=IRN	office=最高国家安全委员会秘书	office.en=Secretary of the Supreme National Security Council	since=2025-08

leader	萨达姆	zh=萨达姆·侯赛因	tw=海珊|薩達姆	en=Saddam Hussein	country=IRQ	office=总统	office.en=President	since=1979-07-16	until=2003-04-09
leader	兹巴里	zh=霍希亚尔·兹巴里	en=Hoshyar Zebari	country=IRQ	office=外交部长	office.en=Foreign Minister	since=2003-09	until=2014-07
leader	塔拉巴尼	zh=贾拉勒·塔拉巴尼	en=Jalal Talabani	country=IRQ	office=总统	office.en=President	since=2005-04-07	until=2014-07-24
leader	马利基(IRQ)	zh=努里·马利基	en=Nouri al-Maliki	country=IRQ	office=总理	office.en=Prime Minister	since=2006-05-20	until=2014-09-08
leader	马苏姆	zh=福阿德·马苏姆	en=Fuad Masum	country=IRQ	office=总统	office.en=President	since=2014-07-24	until=2018-10-02
leader	阿巴迪	zh=海德尔·阿巴迪	en=Haider al-Abadi	en.alias=Haidar al-Abadi	country=IRQ	office=总理	office.en=Prime Minister	since=2014-09-08	until=2018-10-25
leader	贾法里	zh=易卜拉欣·贾法里	en=Ibrahim al-Jaafari	en.alias=Ibrahim Jaafari	country=IRQ	office=外交部长	office.en=Foreign Minister	since=2014-09-08	until=2018-10-24
leader	萨利赫(IRQ)	zh=巴尔哈姆·萨利赫	en=Barham Salih	en.alias=Barham Saleh	country=IRQ	office=总统	office.en=President	since=2018-10-02	until=2022-10-13
leader	阿卜杜勒－迈赫迪	zh=阿迪勒·阿卜杜勒－迈赫迪|阿卜杜勒－马赫迪	en=Adil Abdul-Mahdi	en.alias=Adel Abdul Mahdi	country=IRQ	office=总理	office.en=Prime Minister	since=2018-10-25	until=2020-05-07
leader	哈基姆	zh=穆罕默德·阿里·哈基姆	en=Mohammed Ali al-Hakim	en.alias=Mohamed Ali Alhakim	country=IRQ	office=外交部长	office.en=Foreign Minister	since=2018-10-25	until=2020-05
leader	卡迪米	zh=穆斯塔法·卡迪米	en=Mustafa al-Kadhimi	country=IRQ	office=总理	office.en=Prime Minister	since=2020-05-07	until=2022-10-27
leader	侯赛因(IRQ)	zh=福阿德·侯赛因	en=Fuad Hussein	country=IRQ	office=外交部长	office.en=Foreign Minister	since=2020-06-06
leader	拉希德	zh=阿卜杜勒－拉蒂夫·拉希德|阿卜杜勒·拉蒂夫·拉希德	en=Abdul Latif Rashid	en.alias=Abdullatif Rashid	country=IRQ	office=总统	office.en=President	since=2022-10-17
leader	苏达尼	zh=穆罕默德·希亚·苏达尼|穆罕默德·苏达尼	en=Mohammed Shia al-Sudani	en.alias=Mohammed Shia' al-Sudani|Mohammed al-Sudani	country=IRQ	office=总理	office.en=Prime Minister	since=2022-10-27

leader	格里姆松	zh=奥拉维尔·拉格纳·格里姆松	en=Olafur Ragnar Grimsson	en.alias=Ólafur Ragnar Grímsson	country=ISL	office=总统	office.en=President	since=1996-08-01	until=2016-08-01
leader	贡劳格松	zh=西格门杜尔·戴维·贡劳格松	en=Sigmundur David Gunnlaugsson	en.alias=Sigmundur Davíð Gunnlaugsson	country=ISL	office=总理	office.en=Prime Minister	since=2013-05-23	until=2016-04-07
leader	约翰内松	zh=格维兹尼·约翰内松	en=Gudni Johannesson	en.alias=Guðni Th. Jóhannesson|Gudni Th. Johannesson|Guðni Jóhannesson	country=ISL	office=总统	office.en=President	since=2016-08-01	until=2024-08-01
leader	雅各布斯多蒂尔	zh=卡特琳·雅各布斯多蒂尔	en=Katrin Jakobsdottir	en.alias=Katrín Jakobsdóttir	country=ISL	office=总理	office.en=Prime Minister	since=2017-11-30	until=2024-04-09
leader	贝内迪克松	zh=比亚德尼·贝内迪克松	en=Bjarni Benediktsson	country=ISL	office=总理	office.en=Prime Minister	since=2024-04-09	until=2024-12-21
leader	托马斯多蒂尔	zh=哈拉·托马斯多蒂尔	en=Halla Tomasdottir	en.alias=Halla Tómasdóttir	country=ISL	office=总统	office.en=President	since=2024-08-01
leader	弗罗斯塔多蒂尔	zh=克里斯特伦·弗罗斯塔多蒂尔	en=Kristrun Frostadottir	en.alias=Kristrún Frostadóttir	country=ISL	office=总理	office.en=Prime Minister	since=2024-12-21
leader	贡纳尔斯多蒂尔	zh=索尔格杰杜尔·卡特琳·贡纳尔斯多蒂尔	en=Thorgerdur Katrin Gunnarsdottir	en.alias=Þorgerður Katrín Gunnarsdóttir	country=ISL	office=外交部长	office.en=Foreign Minister	since=2024-12-21

leader	巴拉克	zh=埃胡德·巴拉克	tw=巴瑞克	en=Ehud Barak	country=ISR	office=总理	office.en=Prime Minister	since=1999-07-06	until=2001-03-07
leader	沙龙	zh=阿里埃勒·沙龙	tw=夏隆	en=Ariel Sharon	country=ISR	office=总理	office.en=Prime Minister	since=2001-03-07	until=2006-04-14
leader	利夫尼	zh=齐皮·利夫尼	tw=利芙尼	en=Tzipi Livni	country=ISR	office=外交部长	office.en=Foreign Minister	since=2006-01-18	until=2009-03-31
leader	奥尔默特	zh=埃胡德·奥尔默特	tw=歐麥特	en=Ehud Olmert	country=ISR	office=总理	office.en=Prime Minister	since=2006-04-14	until=2009-03-31
leader	佩雷斯	zh=希蒙·佩雷斯|西蒙·佩雷斯	tw=裴瑞斯|培瑞斯	hk=佩雷斯	en=Shimon Peres	country=ISR	office=总统	office.en=President	since=2007-07-15	until=2014-07-24
leader	内塔尼亚胡	zh=本雅明·内塔尼亚胡	tw=尼坦雅胡|納坦雅胡|內唐亞胡	hk=內塔尼亞胡	en=Benjamin Netanyahu	en.alias=Binyamin Netanyahu|Bibi Netanyahu	country=ISR	office=总理	office.en=Prime Minister	since=2009-03-31	until=2021-06-13
leader	利伯曼	zh=阿维格多·利伯曼	en=Avigdor Lieberman	country=ISR	office=外交部长	office.en=Foreign Minister	since=2013-11	until=2015-05
leader	里夫林	zh=鲁文·里夫林|鲁文·瑞夫林	en=Reuven Rivlin	country=ISR	office=总统	office.en=President	since=2014-07-24	until=2021-07-07
leader	利伯曼	country=ISR	office=国防部长	office.en=Defense Minister	since=2016-05	until=2018-11
leader	甘茨	zh=本尼·甘茨	tw=甘茨|干茲	en=Benny Gantz	country=ISR	office=国防部长	office.en=Defense Minister	since=2020-05-17	until=2022-12-29
leader	阿什克纳齐	zh=加比·阿什克纳齐	en=Gabi Ashkenazi	country=ISR	office=外交部长	office.en=Foreign Minister	since=2020-05-17	until=2021-06-13
leader	贝内特	zh=纳夫塔利·贝内特	en=Naftali Bennett	country=ISR	office=总理	office.en=Prime Minister	since=2021-06-13	until=2022-06-30
leader	拉皮德	zh=亚伊尔·拉皮德	tw=拉皮德|拉彼德	en=Yair Lapid	country=ISR	office=外交部长	office.en=Foreign Minister	since=2021-06-13	until=2022-12-29
leader	赫尔佐格	zh=伊萨克·赫尔佐格|艾萨克·赫尔佐格	tw=赫佐格|赫茲格	hk=赫爾佐格	en=Isaac Herzog	country=ISR	office=总统	office.en=President	since=2021-07-07
leader	拉皮德	country=ISR	office=总理	office.en=Prime Minister	since=2022-07-01	until=2022-12-29
leader	内塔尼亚胡	country=ISR	office=总理	office.en=Prime Minister	since=2022-12-29
leader	科亨	zh=埃利·科亨	en=Eli Cohen	country=ISR	office=外交部长	office.en=Foreign Minister	since=2022-12-29	until=2024-01
leader	加兰特	zh=约亚夫·加兰特|约阿夫·加兰特	tw=葛朗特|加蘭特	en=Yoav Gallant	country=ISR	office=国防部长	office.en=Defense Minister	since=2022-12-29	until=2024-11-05
leader	德尔默	zh=罗恩·德尔默	en=Ron Dermer	country=ISR	office=战略事务部长	office.en=Minister for Strategic Affairs	since=2022-12-29	until=2025-11
leader	卡茨	zh=以色列·卡茨	tw=卡茲|凱茲	hk=卡茨	en=Israel Katz	en.alias=Yisrael Katz	country=ISR	office=外交部长	office.en=Foreign Minister	since=2024-01	until=2024-11
leader	卡茨	country=ISR	office=国防部长	office.en=Defense Minister	since=2024-11-08
leader	萨尔	zh=吉德翁·萨尔	tw=薩爾	en=Gideon Sa'ar	en.alias=Gideon Saar	country=ISR	office=外交部长	office.en=Foreign Minister	since=2024-11-10

leader	钱皮	zh=卡洛·阿泽利奥·钱皮	en=Carlo Azeglio Ciampi	country=ITA	office=总统	office.en=President	since=1999-05-18	until=2006-05-15
leader	贝卢斯科尼	zh=西尔维奥·贝卢斯科尼	tw=貝魯斯柯尼	en=Silvio Berlusconi	country=ITA	office=总理	office.en=Prime Minister	since=2001-06-11	until=2006-05-17
leader	纳波利塔诺	zh=乔治·纳波利塔诺|焦尔焦·纳波利塔诺	en=Giorgio Napolitano	country=ITA	office=总统	office.en=President	since=2006-05-15	until=2015-01-14
leader	普罗迪	zh=罗马诺·普罗迪	tw=普羅迪	en=Romano Prodi	country=ITA	office=总理	office.en=Prime Minister	since=2006-05-17	until=2008-05-08
leader	达莱马	zh=马西莫·达莱马	en=Massimo D'Alema	country=ITA	office=外交部长	office.en=Foreign Minister	since=2006-05-17	until=2008-05-08
leader	贝卢斯科尼	country=ITA	office=总理	office.en=Prime Minister	since=2008-05-08	until=2011-11-16
leader	弗拉蒂尼	zh=弗兰科·弗拉蒂尼	en=Franco Frattini	country=ITA	office=外交部长	office.en=Foreign Minister	since=2008-05-08	until=2011-11-16
leader	蒙蒂	zh=马里奥·蒙蒂	en=Mario Monti	country=ITA	office=总理	office.en=Prime Minister	since=2011-11-16	until=2013-04-28
leader	泰尔齐	zh=朱利奥·泰尔齐	en=Giulio Terzi	country=ITA	office=外交部长	office.en=Foreign Minister	since=2011-11-16	until=2013-03-26
leader	莱塔	zh=恩里科·莱塔	en=Enrico Letta	country=ITA	office=总理	office.en=Prime Minister	since=2013-04-28	until=2014-02-22
leader	博尼诺	zh=埃玛·博尼诺	en=Emma Bonino	country=ITA	office=外交部长	office.en=Foreign Minister	since=2013-04-28	until=2014-02-22
leader	伦齐	zh=马泰奥·伦齐	en=Matteo Renzi	country=ITA	office=总理	office.en=Prime Minister	since=2014-02-22	until=2016-12-12
leader	莫盖里尼	zh=费代丽卡·莫盖里尼|费代里卡·莫盖里尼	tw=莫格里尼	en=Federica Mogherini	country=ITA	office=外交部长	office.en=Foreign Minister	since=2014-02-22	until=2014-10-31
leader	真蒂洛尼	zh=保罗·真蒂洛尼	en=Paolo Gentiloni	country=ITA	office=外交部长	office.en=Foreign Minister	since=2014-10-31	until=2016-12-12
leader	马塔雷拉	zh=塞尔焦·马塔雷拉|塞尔吉奥·马塔雷拉	en=Sergio Mattarella	country=ITA	office=总统	office.en=President	since=2015-02-03
leader	真蒂洛尼	country=ITA	office=总理	office.en=Prime Minister	since=2016-12-12	until=2018-06-01
leader	阿尔法诺	zh=安杰利诺·阿尔法诺	en=Angelino Alfano	country=ITA	office=外交部长	office.en=Foreign Minister	since=2016-12-12	until=2018-06-01
leader	孔特	zh=朱塞佩·孔特	en=Giuseppe Conte	country=ITA	office=总理	office.en=Prime Minister	since=2018-06-01	until=2021-02-13
leader	米拉内西	zh=恩佐·莫阿韦罗·米拉内西|恩佐·米拉内西	en=Enzo Moavero Milanesi	country=ITA	office=外交部长	office.en=Foreign Minister	since=2018-06-01	until=2019-09-05
leader	迪马约	zh=路易吉·迪马约	en=Luigi Di Maio	country=ITA	office=外交部长	office.en=Foreign Minister	since=2019-09-05	until=2022-10-22
leader	德拉吉	zh=马里奥·德拉吉	en=Mario Draghi	country=ITA	office=总理	office.en=Prime Minister	since=2021-02-13	until=2022-10-22
leader	梅洛尼	zh=焦尔吉娅·梅洛尼|乔治亚·梅洛尼|吉奥吉娅·梅洛尼	tw=梅洛尼	hk=梅洛尼|梅蘭尼	en=Giorgia Meloni	country=ITA	office=总理	office.en=Prime Minister	since=2022-10-22
leader	塔亚尼	zh=安东尼奥·塔亚尼	en=Antonio Tajani	country=ITA	office=外交部长	office.en=Foreign Minister	since=2022-10-22
leader	克罗塞托	zh=圭多·克罗塞托	en=Guido Crosetto	country=ITA	office=国防部长	office.en=Defense Minister	since=2022-10-22

leader	辛普森－米勒	zh=波蒂娅·辛普森－米勒	en=Portia Simpson-Miller	en.alias=Portia Simpson Miller	country=JAM	office=总理	office.en=Prime Minister	since=2012-01-05	until=2016-03-03
leader	约翰逊－史密斯	zh=卡米娜·约翰逊－史密斯|卡米娜·约翰逊·史密斯	en=Kamina Johnson Smith	country=JAM	office=外交部长	office.en=Foreign Minister	since=2016-03
leader	霍尔尼斯	zh=安德鲁·霍尔尼斯	en=Andrew Holness	country=JAM	office=总理	office.en=Prime Minister	since=2016-03-03

leader	阿卜杜拉二世	zh=阿卜杜拉二世·本·侯赛因	en=Abdullah II	en.alias=King Abdullah II|King Abdullah II of Jordan	country=JOR	office=国王	office.en=King	since=1999-02-07
leader	朱达	zh=纳赛尔·朱达	en=Nasser Judeh	country=JOR	office=外交大臣	office.en=Foreign Minister	since=2009-02	until=2017-01
leader	萨法迪	zh=艾曼·萨法迪	en=Ayman Safadi	en.alias=Ayman al-Safadi	country=JOR	office=外交大臣	office.en=Foreign Minister	since=2017-01
leader	哈苏奈	zh=比舍尔·哈苏奈	en=Bisher Khasawneh	en.alias=Bisher Al-Khasawneh	country=JOR	office=首相	office.en=Prime Minister	since=2020-10-12	until=2024-09-15
leader	哈桑(JOR)	zh=贾法尔·哈桑	en=Jafar Hassan	country=JOR	office=首相	office.en=Prime Minister	since=2024-09-18

leader	明仁	zh=明仁	en=Akihito	en.alias=Emperor Akihito	country=JPN	office=天皇	office.en=Emperor	since=1989-01-07	until=2019-04-30
leader	小渊惠三	en=Keizo Obuchi	country=JPN	office=首相	office.en=Prime Minister	since=1998-07-30	until=2000-04-05
leader	森喜朗	en=Yoshiro Mori	country=JPN	office=首相	office.en=Prime Minister	since=2000-04-05	until=2001-04-26
leader	小泉纯一郎	en=Junichiro Koizumi	country=JPN	office=首相	office.en=Prime Minister	since=2001-04-26	until=2006-09-26
leader	川口顺子	en=Yoriko Kawaguchi	country=JPN	office=外务大臣	office.en=Foreign Minister	since=2002-02-01	until=2004-09-27
leader	町村信孝	en=Nobutaka Machimura	country=JPN	office=外务大臣	office.en=Foreign Minister	since=2004-09-27	until=2005-10-31
leader	麻生太郎	zh=麻生太郎	en=Taro Aso	en.alias=Aso Taro	country=JPN	office=外务大臣	office.en=Foreign Minister	since=2005-10-31	until=2007-08-27
leader	安倍	zh=安倍晋三	en=Shinzo Abe	en.alias=Abe Shinzo|Shinzō Abe	country=JPN	office=首相	office.en=Prime Minister	since=2006-09-26	until=2007-09-26
leader	福田康夫	en=Yasuo Fukuda	country=JPN	office=首相	office.en=Prime Minister	since=2007-09-26	until=2008-09-24
leader	高村正彦	en=Masahiko Komura	en.alias=Masahiko Koumura	country=JPN	office=外务大臣	office.en=Foreign Minister	since=2007-09-26	until=2008-09-24
leader	麻生太郎	country=JPN	office=首相	office.en=Prime Minister	since=2008-09-24	until=2009-09-16
leader	中曾根弘文	en=Hirofumi Nakasone	country=JPN	office=外务大臣	office.en=Foreign Minister	since=2008-09-24	until=2009-09-16
leader	鸠山由纪夫	en=Yukio Hatoyama	country=JPN	office=首相	office.en=Prime Minister	since=2009-09-16	until=2010-06-08
leader	冈田克也	en=Katsuya Okada	country=JPN	office=外务大臣	office.en=Foreign Minister	since=2009-09-16	until=2010-09-17
leader	菅直人	en=Naoto Kan	country=JPN	office=首相	office.en=Prime Minister	since=2010-06-08	until=2011-09-02
leader	前原诚司	en=Seiji Maehara	country=JPN	office=外务大臣	office.en=Foreign Minister	since=2010-09-17	until=2011-03-07
leader	松本刚明	en=Takeaki Matsumoto	country=JPN	office=外务大臣	office.en=Foreign Minister	since=2011-03-09	until=2011-09-02
leader	野田佳彦	zh=野田佳彦	en=Yoshihiko Noda	country=JPN	office=首相	office.en=Prime Minister	since=2011-09-02	until=2012-12-26
leader	玄叶光一郎	zh=玄叶光一郎	en=Koichiro Gemba	country=JPN	office=外务大臣	office.en=Foreign Minister	since=2011-09-02	until=2012-12-26
leader	安倍	country=JPN	office=首相	office.en=Prime Minister	since=2012-12-26	until=2020-09-16
leader	菅义伟	zh=菅义伟	en=Yoshihide Suga	en.alias=Suga Yoshihide	country=JPN	office=内阁官房长官	office.en=Chief Cabinet Secretary	since=2012-12-26	until=2020-09-16
leader	岸田文雄	zh=岸田文雄	en=Fumio Kishida	en.alias=Kishida Fumio	country=JPN	office=外务大臣	office.en=Foreign Minister	since=2012-12-26	until=2017-08-03
leader	麻生太郎	country=JPN	office=副首相	office.en=Deputy Prime Minister	since=2012-12-26	until=2021-10-04
leader	稻田朋美	en=Tomomi Inada	country=JPN	office=防卫大臣	office.en=Defense Minister	since=2016-08-03	until=2017-07-28
leader	河野太郎	zh=河野太郎	en=Taro Kono	en.alias=Tarō Kōno|Kono Taro	country=JPN	office=外务大臣	office.en=Foreign Minister	since=2017-08-03	until=2019-09-11
leader	小野寺五典	en=Itsunori Onodera	country=JPN	office=防卫大臣	office.en=Defense Minister	since=2017-08-03	until=2018-10-02
leader	德仁	zh=德仁	en=Naruhito	en.alias=Emperor Naruhito	country=JPN	office=天皇	office.en=Emperor	since=2019-05-01
leader	茂木敏充	zh=茂木敏充	en=Toshimitsu Motegi	en.alias=Motegi Toshimitsu	country=JPN	office=外务大臣	office.en=Foreign Minister	since=2019-09-11	until=2021-11-04
leader	菅义伟	country=JPN	office=首相	office.en=Prime Minister	since=2020-09-16	until=2021-10-04
leader	岸信夫	en=Nobuo Kishi	country=JPN	office=防卫大臣	office.en=Defense Minister	since=2020-09-16	until=2022-08-10
leader	木原诚二	zh=木原诚二	en=Seiji Kihara	country=JPN	office=内阁官房副长官	office.en=Deputy Chief Cabinet Secretary	since=2021-10	until=2023-09
leader	岸田文雄	country=JPN	office=首相	office.en=Prime Minister	since=2021-10-04	until=2024-10-01
leader	松野博一	zh=松野博一	en=Hirokazu Matsuno	country=JPN	office=内阁官房长官	office.en=Chief Cabinet Secretary	since=2021-10-04	until=2023-12-14
leader	林芳正	zh=林芳正	en=Yoshimasa Hayashi	en.alias=Hayashi Yoshimasa	country=JPN	office=外务大臣	office.en=Foreign Minister	since=2021-11-10	until=2023-09-13
leader	滨田靖一	en=Yasukazu Hamada	country=JPN	office=防卫大臣	office.en=Defense Minister	since=2022-08-10	until=2023-09-13
leader	上川阳子	zh=上川阳子	en=Yoko Kamikawa	en.alias=Kamikawa Yoko	country=JPN	office=外务大臣	office.en=Foreign Minister	since=2023-09-13	until=2024-10-01
leader	木原稔	zh=木原稔	en=Minoru Kihara	country=JPN	office=防卫大臣	office.en=Defense Minister	since=2023-09-13	until=2024-10-01
leader	林芳正	country=JPN	office=内阁官房长官	office.en=Chief Cabinet Secretary	since=2023-12-14	until=2025-10-21
leader	石破茂	zh=石破茂	en=Shigeru Ishiba	en.alias=Ishiba Shigeru	country=JPN	office=首相	office.en=Prime Minister	since=2024-10-01	until=2025-10-21
leader	岩屋毅	zh=岩屋毅	en=Takeshi Iwaya	en.alias=Iwaya Takeshi	country=JPN	office=外务大臣	office.en=Foreign Minister	since=2024-10-01	until=2025-10-21
leader	中谷元	zh=中谷元	en=Gen Nakatani	country=JPN	office=防卫大臣	office.en=Defense Minister	since=2024-10-01	until=2025-10-21
leader	赤泽亮正	zh=赤泽亮正	en=Ryosei Akazawa	en.alias=Akazawa Ryosei	country=JPN	office=经济再生大臣	office.en=Minister for Economic Revitalization	since=2024-10-01	until=2025-10-21
leader	高市早苗	zh=高市早苗	en=Sanae Takaichi	en.alias=Takaichi Sanae	country=JPN	office=首相	office.en=Prime Minister	since=2025-10-21
leader	茂木敏充	country=JPN	office=外务大臣	office.en=Foreign Minister	since=2025-10-21
leader	木原稔	country=JPN	office=内阁官房长官	office.en=Chief Cabinet Secretary	since=2025-10-21
leader	小泉进次郎	zh=小泉进次郎	en=Shinjiro Koizumi	en.alias=Koizumi Shinjiro	country=JPN	office=防卫大臣	office.en=Defense Minister	since=2025-10-21
leader	赤泽亮正	country=JPN	office=经济产业大臣	office.en=Minister of Economy, Trade and Industry	since=2025-10-21

leader	纳扎尔巴耶夫	zh=努尔苏丹·纳扎尔巴耶夫	tw=納札爾巴耶夫|納扎爾巴耶夫	en=Nursultan Nazarbayev	country=KAZ	office=总统	office.en=President	since=1991-12-16	until=2019-03-20
leader	托卡耶夫	zh=卡瑟姆若马尔特·托卡耶夫|卡西姆若马尔特·托卡耶夫	tw=托卡葉夫	en=Kassym-Jomart Tokayev	en.alias=Kasym-Jomart Tokayev|Qasym-Jomart Toqayev	country=KAZ	office=国务秘书兼外长	office.en=Foreign Minister	since=2002-06	until=2007-01
leader	艾哈迈托夫	zh=谢里克·艾哈迈托夫	en=Serik Akhmetov	country=KAZ	office=总理	office.en=Prime Minister	since=2012-09-24	until=2014-04-02
leader	伊德里索夫	zh=叶尔兰·伊德里索夫	en=Erlan Idrissov	en.alias=Yerlan Idrissov	country=KAZ	office=外交部长	office.en=Foreign Minister	since=2012-09-28	until=2016-12-28
leader	马西莫夫	zh=卡里姆·马西莫夫	en=Karim Massimov	country=KAZ	office=总理	office.en=Prime Minister	since=2014-04-02	until=2016-09-08
leader	萨金塔耶夫	zh=巴赫特江·萨金塔耶夫	en=Bakytzhan Sagintayev	country=KAZ	office=总理	office.en=Prime Minister	since=2016-09-09	until=2019-02-21
leader	阿布德拉赫曼诺夫	zh=凯拉特·阿布德拉赫曼诺夫	en=Kairat Abdrakhmanov	country=KAZ	office=外交部长	office.en=Foreign Minister	since=2016-12-28	until=2018-12-26
leader	阿塔姆库洛夫	zh=别依布特·阿塔姆库洛夫	en=Beibut Atamkulov	country=KAZ	office=外交部长	office.en=Foreign Minister	since=2018-12-26	until=2019-09-18
leader	马明	zh=阿斯卡尔·马明	en=Askar Mamin	country=KAZ	office=总理	office.en=Prime Minister	since=2019-02-25	until=2022-01-05
leader	托卡耶夫	country=KAZ	office=总统	office.en=President	since=2019-03-20
leader	特列乌别尔季	zh=穆赫塔尔·特列乌别尔季	en=Mukhtar Tleuberdi	en.alias=Mukhtar Tileuberdi	country=KAZ	office=外交部长	office.en=Foreign Minister	since=2019-09	until=2023-03
leader	斯迈洛夫	zh=阿里汗·斯迈洛夫	en=Alikhan Smailov	country=KAZ	office=总理	office.en=Prime Minister	since=2022-01-11	until=2024-02-05
leader	努尔特列乌	zh=穆拉特·努尔特列乌	en=Murat Nurtleu	country=KAZ	office=外交部长	office.en=Foreign Minister	since=2023-04-03	until=2025-09
leader	别克捷诺夫	zh=奥尔扎斯·别克捷诺夫	en=Olzhas Bektenov	country=KAZ	office=总理	office.en=Prime Minister	since=2024-02-06
leader	科舍尔巴耶夫	zh=叶尔梅克·科舍尔巴耶夫|叶尔梅克·库舍尔巴耶夫	en=Yermek Kosherbayev	country=KAZ	office=外交部长	office.en=Foreign Minister	since=2025-09

leader	莫伊	zh=丹尼尔·阿拉普·莫伊	en=Daniel arap Moi	country=KEN	office=总统	office.en=President	since=1978-10-14	until=2002-12-30
leader	齐贝吉	zh=姆瓦伊·齐贝吉	en=Mwai Kibaki	country=KEN	office=总统	office.en=President	since=2002-12-30	until=2013-04-09
leader	肯雅塔	zh=乌胡鲁·肯雅塔	tw=甘耶達|肯雅塔	en=Uhuru Kenyatta	country=KEN	office=总统	office.en=President	since=2013-04-09	until=2022-09-13
leader	鲁托	zh=威廉·鲁托	tw=魯托	en=William Ruto	country=KEN	office=副总统	office.en=Deputy President	since=2013-04-09	until=2022-09-13
leader	阿明娜·穆罕默德(KEN)	en=Amina Mohamed	country=KEN	office=外交部长	office.en=Foreign Minister	since=2013-05	until=2018-02
leader	朱马	zh=莫妮卡·朱马	en=Monica Juma	country=KEN	office=外交部长	office.en=Foreign Minister	since=2018-02	until=2020-01
leader	奥马莫	zh=雷切尔·奥马莫	en=Raychelle Omamo	country=KEN	office=外交部长	office.en=Foreign Minister	since=2020-01	until=2022-10
leader	鲁托	country=KEN	office=总统	office.en=President	since=2022-09-13
leader	穆图瓦	zh=阿尔弗雷德·穆图瓦	en=Alfred Mutua	country=KEN	office=外交部长	office.en=Foreign Minister	since=2022-10	until=2023-10
leader	穆达瓦迪	zh=穆萨利亚·穆达瓦迪	en=Musalia Mudavadi	country=KEN	office=内阁首席部长	office.en=Prime Cabinet Secretary	since=2022-10

leader	阿卡耶夫	zh=阿斯卡尔·阿卡耶夫	en=Askar Akayev	country=KGZ	office=总统	office.en=President	since=1990-10-27	until=2005-03-24
leader	巴基耶夫	zh=库尔曼别克·巴基耶夫	en=Kurmanbek Bakiyev	country=KGZ	office=总统	office.en=President	since=2005-08-14	until=2010-04-15
leader	奥通巴耶娃	zh=萝扎·奥通巴耶娃	en=Roza Otunbayeva	country=KGZ	office=总统	office.en=President	since=2010-07-03	until=2011-12-01
leader	阿坦巴耶夫	zh=阿尔马兹别克·阿坦巴耶夫	en=Almazbek Atambayev	country=KGZ	office=总统	office.en=President	since=2011-12-01	until=2017-11-24
leader	阿布德尔达耶夫	zh=埃尔兰·阿布德尔达耶夫	en=Erlan Abdyldaev	en.alias=Erlan Abdyldayev	country=KGZ	office=外交部长	office.en=Foreign Minister	since=2012-09	until=2018-10
leader	热恩别科夫	zh=索隆拜·热恩别科夫	en=Sooronbay Jeenbekov	en.alias=Sooronbai Jeenbekov	country=KGZ	office=总统	office.en=President	since=2017-11-24	until=2020-10-15
leader	艾达尔别科夫	zh=钦吉兹·艾达尔别科夫	en=Chingiz Aidarbekov	country=KGZ	office=外交部长	office.en=Foreign Minister	since=2018-10	until=2020-10
leader	卡扎克巴耶夫	zh=鲁斯兰·卡扎克巴耶夫	en=Ruslan Kazakbaev	en.alias=Ruslan Kazakbayev	country=KGZ	office=外交部长	office.en=Foreign Minister	since=2020-10	until=2022-04
leader	扎帕罗夫	zh=萨德尔·扎帕罗夫	tw=賈帕羅夫|扎帕羅夫	en=Sadyr Japarov	en.alias=Sadyr Zhaparov	country=KGZ	office=总统	office.en=President	since=2021-01-28
leader	阿克尔别克·扎帕罗夫	zh=阿克尔别克·扎帕罗夫	en=Akylbek Japarov	en.alias=Akylbek Zhaparov	country=KGZ	office=部长内阁主席	office.en=Chairman of the Cabinet of Ministers	since=2021-10-12	until=2024-12-16
leader	库鲁巴耶夫	zh=热恩别克·库鲁巴耶夫	en=Jeenbek Kulubaev	en.alias=Jeenbek Kulubayev|Zheenbek Kulubaev	country=KGZ	office=外交部长	office.en=Foreign Minister	since=2022-04
leader	卡瑟马利耶夫	zh=阿德尔别克·卡瑟马利耶夫	en=Adylbek Kasymaliev	en.alias=Adylbek Kasymaliyev	country=KGZ	office=部长内阁主席	office.en=Chairman of the Cabinet of Ministers	since=2024-12

leader	西哈努克	zh=诺罗敦·西哈努克	en=Norodom Sihanouk	country=KHM	office=国王	office.en=King	since=1993-09-24	until=2004-10-07
leader	何南丰	zh=贺南洪	en=Hor Namhong	country=KHM	office=外交部长	office.en=Foreign Minister	since=1998-11	until=2016-04
leader	洪森	zh=洪森	en=Hun Sen	country=KHM	office=首相	office.en=Prime Minister	since=1998-11-30	until=2023-08-22
leader	西哈莫尼	zh=诺罗敦·西哈莫尼	en=Norodom Sihamoni	country=KHM	office=国王	office.en=King	since=2004-10-14
leader	布拉索昆	zh=布拉索昆	en=Prak Sokhonn	country=KHM	office=外交部长	office.en=Foreign Minister	since=2016-04-05	until=2023-08-22
leader	洪玛奈	zh=洪马内	tw=洪馬內|洪瑪內	hk=洪馬內	en=Hun Manet	country=KHM	office=首相	office.en=Prime Minister	since=2023-08-22
leader	宋金达	zh=宋金达	en=Sok Chenda Sophea	country=KHM	office=外交部长	office.en=Foreign Minister	since=2023-08-22	until=2024-11-20
leader	昆索达莉	zh=坤索达莉|昆索达丽	en=Khuon Sudary	country=KHM	office=国会主席	office.en=President of the National Assembly	since=2023-08-22
leader	洪森	country=KHM	office=参议院主席	office.en=President of the Senate	since=2024-04-03
leader	布拉索昆	country=KHM	office=外交部长	office.en=Foreign Minister	since=2024-11-20

leader	汤安诺	zh=阿诺特·汤	tw=湯安諾	en=Anote Tong	country=KIR	office=总统	office.en=President	since=2003-07-10	until=2016-03-11
leader	马茂	zh=塔内希·马茂	en=Taneti Maamau	country=KIR	office=总统	office.en=President	since=2016-03-11

leader	丹齐尔·道格拉斯	en=Denzil Douglas	country=KNA	office=总理	office.en=Prime Minister	since=1995-07-07	until=2015-02-18
leader	哈里斯(KNA)	zh=蒂莫西·哈里斯	en=Timothy Harris	country=KNA	office=总理	office.en=Prime Minister	since=2015-02-18	until=2022-08-06
leader	德鲁	zh=特伦斯·德鲁	en=Terrance Drew	country=KNA	office=总理	office.en=Prime Minister	since=2022-08-06

leader	金大中	en=Kim Dae-jung	country=KOR	office=总统	office.en=President	since=1998-02-25	until=2003-02-25
leader	卢武铉	en=Roh Moo-hyun	country=KOR	office=总统	office.en=President	since=2003-02-25	until=2008-02-25
leader	潘基文	zh=潘基文	en=Ban Ki-moon	country=KOR	office=外交部长	office.en=Foreign Minister	since=2004-01-17	until=2006-11-10
leader	李明博	zh=李明博	en=Lee Myung-bak	country=KOR	office=总统	office.en=President	since=2008-02-25	until=2013-02-25
leader	金星焕	en=Kim Sung-hwan	country=KOR	office=外交部长	office.en=Foreign Minister	since=2010-10-08	until=2013-03-11
leader	朴槿惠	zh=朴槿惠	en=Park Geun-hye	country=KOR	office=总统	office.en=President	since=2013-02-25	until=2017-03-10
leader	郑烘原	en=Chung Hong-won	country=KOR	office=总理	office.en=Prime Minister	since=2013-02-26	until=2015-02-16
leader	尹炳世	zh=尹炳世	en=Yun Byung-se	country=KOR	office=外交部长	office.en=Foreign Minister	since=2013-03	until=2017-06
leader	李完九	en=Lee Wan-koo	country=KOR	office=总理	office.en=Prime Minister	since=2015-02-17	until=2015-04-27
leader	黄教安	zh=黄教安	en=Hwang Kyo-ahn	country=KOR	office=总理	office.en=Prime Minister	since=2015-06-18	until=2017-05-11
leader	文在寅	zh=文在寅	en=Moon Jae-in	country=KOR	office=总统	office.en=President	since=2017-05-10	until=2022-05-10
leader	李洛渊	zh=李洛渊	en=Lee Nak-yon	country=KOR	office=总理	office.en=Prime Minister	since=2017-05-31	until=2020-01-14
leader	康京和	zh=康京和	en=Kang Kyung-wha	country=KOR	office=外交部长	office.en=Foreign Minister	since=2017-06-18	until=2021-02-08
leader	丁世均	zh=丁世均	en=Chung Sye-kyun	country=KOR	office=总理	office.en=Prime Minister	since=2020-01-14	until=2021-04-16
leader	郑义溶	zh=郑义溶	en=Chung Eui-yong	country=KOR	office=外交部长	office.en=Foreign Minister	since=2021-02-09	until=2022-05
leader	金富谦	zh=金富谦	en=Kim Boo-kyum	country=KOR	office=总理	office.en=Prime Minister	since=2021-05-14	until=2022-05-11
leader	尹锡悦	zh=尹锡烈	en=Yoon Suk-yeol	en.alias=Yoon Suk Yeol|Yoon Seok-youl	country=KOR	office=总统	office.en=President	since=2022-05-10	until=2025-04-04
leader	朴振	zh=朴振	en=Park Jin	country=KOR	office=外交部长	office.en=Foreign Minister	since=2022-05-12	until=2024-01-10
leader	韩德洙	zh=韩德洙	en=Han Duck-soo	country=KOR	office=总理	office.en=Prime Minister	since=2022-05-21	until=2025-05-01
leader	赵兑烈	zh=赵兑烈	en=Cho Tae-yul	country=KOR	office=外交部长	office.en=Foreign Minister	since=2024-01-10	until=2025-07
leader	禹元植	zh=禹元植	en=Woo Won-shik	en.alias=Woo Won-sik	country=KOR	office=国会议长	office.en=National Assembly Speaker	since=2024-06-05
leader	崔相穆	zh=崔相穆	en=Choi Sang-mok	country=KOR	office=代总统	office.en=Acting President	since=2024-12-27	until=2025-03-24
leader	魏圣洛	zh=魏圣洛	en=Wi Sung-lac	country=KOR	office=国家安保室长	office.en=National Security Adviser	since=2025-06
leader	李在明	zh=李在明	en=Lee Jae-myung	en.alias=Lee Jae Myung	country=KOR	office=总统	office.en=President	since=2025-06-04
leader	郑东泳	zh=郑东泳	en=Chung Dong-young	country=KOR	office=统一部长官	office.en=Unification Minister	since=2025-07
leader	金民锡	zh=金民锡	en=Kim Min-seok	country=KOR	office=总理	office.en=Prime Minister	since=2025-07-03
leader	赵显	zh=赵显	en=Cho Hyun	country=KOR	office=外交部长	office.en=Foreign Minister	since=2025-07-19

leader	贾比尔	zh=贾比尔·艾哈迈德·萨巴赫	en=Jaber Al-Ahmad Al-Sabah	country=KWT	office=埃米尔	office.en=Emir	since=1977-12-31	until=2006-01-15
leader	萨巴赫(KWT)	zh=萨巴赫·艾哈迈德·贾比尔·萨巴赫|萨巴赫·艾哈迈德	en=Sabah Al-Ahmad Al-Jaber Al-Sabah	en.alias=Sabah Al Ahmad Al Sabah	country=KWT	office=埃米尔	office.en=Emir	since=2006-01-29	until=2020-09-29
leader	纳瓦夫	zh=纳瓦夫·艾哈迈德·贾比尔·萨巴赫	en=Nawaf Al-Ahmad Al-Jaber Al-Sabah	en.alias=Nawaf Al Ahmad Al Sabah	country=KWT	office=埃米尔	office.en=Emir	since=2020-09-30	until=2023-12-16
leader	米沙勒	zh=米沙勒·艾哈迈德·贾比尔·萨巴赫|米沙勒·艾哈迈德	en=Mishal Al-Ahmad Al-Jaber Al-Sabah	en.alias=Meshal Al-Ahmad Al-Jaber Al-Sabah|Mishal Al Ahmad Al Sabah	country=KWT	office=埃米尔	office.en=Emir	since=2023-12-16
leader	叶海亚	zh=阿卜杜拉·叶海亚|阿卜杜拉·阿里·叶海亚	en=Abdullah Al-Yahya	en.alias=Abdullah Ali Al-Yahya	country=KWT	office=外交大臣	office.en=Foreign Minister	since=2024-01
leader	艾哈迈德(KWT)	zh=艾哈迈德·阿卜杜拉·艾哈迈德·萨巴赫|艾哈迈德·阿卜杜拉	en=Ahmad Abdullah Al-Ahmad Al-Sabah	en.alias=Ahmad Al-Abdullah Al-Sabah	country=KWT	office=首相	office.en=Prime Minister	since=2024-05-15

leader	坎代	zh=坎代·西潘敦	en=Khamtay Siphandone	country=LAO	office=国家主席	office.en=President	since=1998-02-24	until=2006-06-08
leader	朱马里	zh=朱马里·赛雅颂	en=Choummaly Sayasone	country=LAO	office=国家主席	office.en=President	since=2006-06-08	until=2016-04-20
leader	波松	zh=波松·布帕万	en=Bouasone Bouphavanh	country=LAO	office=总理	office.en=Prime Minister	since=2006-06-08	until=2010-12-23
leader	通伦	zh=通伦·西苏里	tw=通倫	en=Thongloun Sisoulith	country=LAO	office=外交部长	office.en=Foreign Minister	since=2006-06-08	until=2016-04-20
leader	通邢	zh=通邢·塔马冯	en=Thongsing Thammavong	country=LAO	office=总理	office.en=Prime Minister	since=2010-12-23	until=2016-04-20
leader	本扬	zh=本扬·沃拉吉	en=Bounnhang Vorachith	en.alias=Bounnhang Vorachit	country=LAO	office=国家主席	office.en=President	since=2016-04-20	until=2021-03-22
leader	通伦	country=LAO	office=总理	office.en=Prime Minister	since=2016-04-20	until=2021-03-22
leader	沙伦赛	zh=沙伦赛·贡玛西	en=Saleumxay Kommasith	country=LAO	office=外交部长	office.en=Foreign Minister	since=2016-04-20	until=2024
leader	通伦	country=LAO	office=老挝人民革命党中央总书记	office.en=General Secretary of the Lao People's Revolutionary Party	since=2021-01-15
leader	通伦	country=LAO	office=国家主席	office.en=President	since=2021-03-22
leader	潘坎	zh=潘坎·维帕万	en=Phankham Viphavanh	country=LAO	office=总理	office.en=Prime Minister	since=2021-03-22	until=2022-12-30
leader	赛宋蓬	zh=赛宋蓬·丰威汉	en=Saysomphone Phomvihane	country=LAO	office=国会主席	office.en=President of the National Assembly	since=2021-03-22
leader	宋赛	zh=宋赛·西潘敦	en=Sonexay Siphandone	country=LAO	office=总理	office.en=Prime Minister	since=2022-12-30
leader	通沙万	zh=通沙万·丰威汉	en=Thongsavanh Phomvihane	country=LAO	office=外交部长	office.en=Foreign Minister	since=2024-11

leader	贝里	zh=纳比·贝里	en=Nabih Berri	country=LBN	office=国民议会议长	office.en=Speaker of Parliament	since=1992-10-20
leader	拉胡德	zh=埃米勒·拉胡德	en=Emile Lahoud	country=LBN	office=总统	office.en=President	since=1998-11-24	until=2007-11-23
leader	西尼乌拉	zh=福阿德·西尼乌拉	en=Fouad Siniora	en.alias=Fuad Siniora	country=LBN	office=总理	office.en=Prime Minister	since=2005-07-19	until=2009-11-09
leader	苏莱曼(LBN)	zh=米歇尔·苏莱曼	en=Michel Suleiman	en.alias=Michel Sleiman	country=LBN	office=总统	office.en=President	since=2008-05-25	until=2014-05-25
leader	巴西勒	zh=吉布兰·巴西勒	en=Gebran Bassil	en.alias=Gibran Bassil	country=LBN	office=外交部长	office.en=Foreign Minister	since=2014-02-15	until=2020-01-21
leader	米歇尔·奥恩	zh=米歇尔·奥恩	en=Michel Aoun	country=LBN	office=总统	office.en=President	since=2016-10-31	until=2022-10-30
leader	哈里里	zh=萨阿德·哈里里	en=Saad Hariri	en.alias=Saad al-Hariri	country=LBN	office=总理	office.en=Prime Minister	since=2016-12-18	until=2020-01-21
leader	迪亚卜	zh=哈桑·迪亚卜	en=Hassan Diab	country=LBN	office=总理	office.en=Prime Minister	since=2020-01-21	until=2021-09-10
leader	米卡提	zh=纳吉布·米卡提	en=Najib Mikati	country=LBN	office=总理	office.en=Prime Minister	since=2021-09-10	until=2025-02-08
leader	布·哈比卜	zh=阿卜杜拉·布·哈比卜|阿卜杜拉·布哈比卜	en=Abdallah Bou Habib	en.alias=Abdallah Bouhabib	country=LBN	office=外交部长	office.en=Foreign Minister	since=2021-09-10	until=2025-02-08
leader	奥恩	zh=约瑟夫·奥恩	en=Joseph Aoun	country=LBN	office=总统	office.en=President	since=2025-01-09
leader	萨拉姆	zh=纳瓦夫·萨拉姆	en=Nawaf Salam	country=LBN	office=总理	office.en=Prime Minister	since=2025-02-08
leader	拉吉	zh=优素福·拉吉	en=Youssef Rajji	en.alias=Youssef Raggi|Joe Rajji	country=LBN	office=外交部长	office.en=Foreign Minister	since=2025-02-08

leader	泰勒	zh=查尔斯·泰勒	en=Charles Taylor	country=LBR	office=总统	office.en=President	since=1997-08-02	until=2003-08-11
leader	瑟利夫	zh=埃伦·约翰逊－瑟利夫|约翰逊－瑟利夫	en=Ellen Johnson Sirleaf	country=LBR	office=总统	office.en=President	since=2006-01-16	until=2018-01-22
leader	维阿	zh=乔治·维阿	en=George Weah	en.alias=George Manneh Weah	country=LBR	office=总统	office.en=President	since=2018-01-22	until=2024-01-22
leader	博阿凯	zh=约瑟夫·博阿凯	en=Joseph Boakai	country=LBR	office=总统	office.en=President	since=2024-01-22

leader	哈夫塔尔	zh=哈利法·哈夫塔尔	en=Khalifa Haftar	en.alias=Khalifa Hifter	country=LBY	office=国民军总司令	office.en=Commander of the Libyan National Army
leader	卡扎菲	zh=穆阿迈尔·卡扎菲	tw=格達費|格達菲	en=Muammar Gaddafi	en.alias=Moammar Gadhafi|Muammar Qaddafi|Moammar Gaddafi	country=LBY	office=领导人	office.en=Leader	since=1969-09-01	until=2011-10-20
leader	泽丹	zh=阿里·泽丹	en=Ali Zeidan	en.alias=Ali Zidan	country=LBY	office=总理	office.en=Prime Minister	since=2012-11-14	until=2014-03-11
leader	萨拉杰	zh=法耶兹·萨拉杰	en=Fayez al-Sarraj	en.alias=Fayez Sarraj	country=LBY	office=总理	office.en=Prime Minister	since=2016-03	until=2021-03
leader	德拜巴	zh=阿卜杜勒·哈米德·德拜巴|德贝巴|阿卜杜勒－哈米德·德拜巴	en=Abdul Hamid Dbeibah	en.alias=Abdulhamid Dbeibah|Abdul Hamid al-Dbeibah	country=LBY	office=总理	office.en=Prime Minister	since=2021-03
leader	门菲	zh=穆罕默德·尤尼斯·门菲|穆罕默德·门菲	en=Mohamed al-Menfi	en.alias=Mohamed Menfi	country=LBY	office=总统委员会主席	office.en=Chairman of the Presidential Council	since=2021-03
leader	曼古什	zh=纳杰拉·曼古什	en=Najla Mangoush	en.alias=Najla al-Mangoush	country=LBY	office=外交部长	office.en=Foreign Minister	since=2021-03-15	until=2023-08-28

leader	肯尼·安东尼	en=Kenny Anthony	country=LCA	office=总理	office.en=Prime Minister	since=2011-11-30	until=2016-06-07
leader	沙斯内	zh=艾伦·沙斯内	en=Allen Chastanet	country=LCA	office=总理	office.en=Prime Minister	since=2016-06-07	until=2021-07-28
leader	皮埃尔	zh=菲利普·皮埃尔	en=Philip J. Pierre	en.alias=Philip Pierre|Philip Joseph Pierre	country=LCA	office=总理	office.en=Prime Minister	since=2021-07-28

leader	哈斯勒	zh=阿德里安·哈斯勒	en=Adrian Hasler	country=LIE	office=首相	office.en=Prime Minister	since=2013-03-27	until=2021-03-25
leader	里施	zh=丹尼尔·里施	en=Daniel Risch	country=LIE	office=首相	office.en=Prime Minister	since=2021-03-25	until=2025-04-10
leader	布丽吉特·哈斯	en=Brigitte Haas	country=LIE	office=总理	office.en=Prime Minister	since=2025-04-10

leader	库马拉通加	zh=钱德里卡·库马拉通加	en=Chandrika Kumaratunga	country=LKA	office=总统	office.en=President	since=1994-11-12	until=2005-11-19
leader	拉贾帕克萨(LKA)	zh=马欣达·拉贾帕克萨	en=Mahinda Rajapaksa	country=LKA	office=总统	office.en=President	since=2005-11-19	until=2015-01-09
leader	佩里斯	zh=加米尼·拉克什曼·佩里斯	en=G. L. Peiris	en.alias=G.L. Peiris	country=LKA	office=外交部长	office.en=Foreign Minister	since=2010-04-22	until=2015-01-09
leader	西里塞纳	zh=迈特里帕拉·西里塞纳	en=Maithripala Sirisena	country=LKA	office=总统	office.en=President	since=2015-01-09	until=2019-11-18
leader	维克勒马辛哈	zh=拉尼尔·维克勒马辛哈|维克拉马辛哈	tw=威克瑞米辛赫|維克勒馬辛哈	en=Ranil Wickremesinghe	country=LKA	office=总理	office.en=Prime Minister	since=2015-01-09	until=2019-11-21
leader	萨马拉维拉	zh=曼加拉·萨马拉维拉	en=Mangala Samaraweera	country=LKA	office=外交部长	office.en=Foreign Minister	since=2015-01-12	until=2017-05-22
leader	戈塔巴雅	zh=戈塔巴雅·拉贾帕克萨	en=Gotabaya Rajapaksa	country=LKA	office=总统	office.en=President	since=2019-11-18	until=2022-07-14
leader	拉贾帕克萨(LKA)	country=LKA	office=总理	office.en=Prime Minister	since=2019-11-21	until=2022-05-09
leader	古纳瓦德纳	zh=迪内希·古纳瓦德纳	en=Dinesh Gunawardena	country=LKA	office=外交部长	office.en=Foreign Minister	since=2019-11-22	until=2021-08-16
leader	维克勒马辛哈	country=LKA	office=总统	office.en=President	since=2022-07-21	until=2024-09-23
leader	萨布里(LKA)	zh=阿里·萨布里	en=Ali Sabry	country=LKA	office=外交部长	office.en=Foreign Minister	since=2022-07-22	until=2024-09
leader	古纳瓦德纳	country=LKA	office=总理	office.en=Prime Minister	since=2022-07-22	until=2024-09-23
leader	迪萨纳亚克	zh=阿努拉·库马拉·迪萨纳亚克	tw=迪桑納亞克	en=Anura Kumara Dissanayake	en.alias=Anura Dissanayake	country=LKA	office=总统	office.en=President	since=2024-09-23
leader	阿马拉苏里亚	zh=哈丽尼·阿马拉苏里亚	en=Harini Amarasuriya	country=LKA	office=总理	office.en=Prime Minister	since=2024-09-24
leader	维吉塔·赫拉特	zh=赫拉特	en=Vijitha Herath	country=LKA	office=外交部长	office.en=Foreign Minister	since=2024-09-24

leader	莱齐耶三世	zh=莱齐耶三世	en=Letsie III	en.alias=King Letsie III	country=LSO	office=国王	office.en=King	since=1996-02-07
leader	塔巴内	zh=汤姆·塔巴内	en=Tom Thabane	country=LSO	office=首相	office.en=Prime Minister	since=2017-06-16	until=2020-05-20
leader	马乔罗	zh=莫埃凯齐·马乔罗	en=Moeketsi Majoro	country=LSO	office=首相	office.en=Prime Minister	since=2020-05-20	until=2022-10-28
leader	马特卡内	zh=萨姆·马特卡内	en=Sam Matekane	en.alias=Samuel Matekane	country=LSO	office=总理	office.en=Prime Minister	since=2022-10-28

leader	阿达姆库斯	zh=瓦尔达斯·阿达姆库斯	en=Valdas Adamkus	country=LTU	office=总统	office.en=President	since=2004-07-12	until=2009-07-12
leader	格里包斯凯特	zh=达利娅·格里包斯凯特	en=Dalia Grybauskaite	en.alias=Dalia Grybauskaitė	country=LTU	office=总统	office.en=President	since=2009-07-12	until=2019-07-12
leader	林克维丘斯	zh=利纳斯·林克维丘斯	en=Linas Linkevicius	en.alias=Linas Linkevičius	country=LTU	office=外交部长	office.en=Foreign Minister	since=2012-12-13	until=2020-12-11
leader	布特克维丘斯	zh=阿尔吉尔达斯·布特克维丘斯	en=Algirdas Butkevicius	en.alias=Algirdas Butkevičius	country=LTU	office=总理	office.en=Prime Minister	since=2012-12-13	until=2016-12-13
leader	斯克韦尔内利斯	zh=绍柳斯·斯克韦尔内利斯	en=Saulius Skvernelis	country=LTU	office=总理	office.en=Prime Minister	since=2016-12-13	until=2020-12-11
leader	瑙塞达	zh=吉塔纳斯·瑙塞达	tw=瑙塞達	en=Gitanas Nauseda	en.alias=Gitanas Nausėda	country=LTU	office=总统	office.en=President	since=2019-07-12
leader	希莫尼特	zh=因格丽达·希莫尼特	en=Ingrida Simonyte	en.alias=Ingrida Šimonytė	country=LTU	office=总理	office.en=Prime Minister	since=2020-12-11	until=2024-12-12
leader	兰茨贝尔吉斯	zh=加布里埃柳斯·兰茨贝尔吉斯	tw=藍斯柏吉斯|藍柏吉斯	en=Gabrielius Landsbergis	country=LTU	office=外交部长	office.en=Foreign Minister	since=2020-12-11	until=2024-12-12
leader	帕卢茨卡斯	zh=金陶塔斯·帕卢茨卡斯	en=Gintautas Paluckas	country=LTU	office=总理	office.en=Prime Minister	since=2024-12-12	until=2025-08
leader	布德里斯	zh=凯斯图蒂斯·布德里斯|克斯图蒂斯·布德里斯	en=Kestutis Budrys	en.alias=Kęstutis Budrys	country=LTU	office=外交部长	office.en=Foreign Minister	since=2024-12-12
leader	鲁吉涅内	zh=因加·鲁吉涅内	en=Inga Ruginiene	en.alias=Inga Ruginienė	country=LTU	office=总理	office.en=Prime Minister	since=2025-09-25

leader	容克	zh=让－克洛德·容克|让-克洛德·容克	tw=榮克|容克	hk=容克	en=Jean-Claude Juncker	country=LUX	office=首相	office.en=Prime Minister	since=1995-01-20	until=2013-12-04
leader	亨利(LUX)	zh=亨利大公	en=Henri	en.alias=Grand Duke Henri	country=LUX	office=大公	office.en=Grand Duke	since=2000-10-07	until=2025-10-03
leader	阿瑟伯恩	zh=让·阿瑟伯恩	en=Jean Asselborn	country=LUX	office=外交大臣	office.en=Foreign Minister	since=2004-07-31	until=2023-11-17
leader	贝泰尔	zh=格扎维埃·贝泰尔|泽维尔·贝泰尔	en=Xavier Bettel	country=LUX	office=首相	office.en=Prime Minister	since=2013-12-04	until=2023-11-17
leader	贝泰尔	country=LUX	office=外交大臣	office.en=Foreign Minister	since=2023-11-17
leader	弗里登	zh=吕克·弗里登	en=Luc Frieden	country=LUX	office=首相	office.en=Prime Minister	since=2023-11-17

leader	东布罗夫斯基斯	zh=瓦尔迪斯·东布罗夫斯基斯|瓦尔季斯·东布罗夫斯基斯	en=Valdis Dombrovskis	country=LVA	office=总理	office.en=Prime Minister	since=2009-03-12	until=2014-01-22
leader	贝尔津什	zh=安德里斯·贝尔津什	en=Andris Berzins	en.alias=Andris Bērziņš	country=LVA	office=总统	office.en=President	since=2011-07-08	until=2015-07-08
leader	林克维奇	zh=埃德加斯·林克维奇|埃德加·林克维奇|埃德加斯·林克维奇斯	en=Edgars Rinkevics	en.alias=Edgars Rinkēvičs	country=LVA	office=外交部长	office.en=Foreign Minister	since=2011-10-25	until=2023-07-08
leader	斯特劳尤马	zh=莱姆多塔·斯特劳尤马	en=Laimdota Straujuma	country=LVA	office=总理	office.en=Prime Minister	since=2014-01-22	until=2016-02-11
leader	韦约尼斯	zh=赖蒙德斯·韦约尼斯	en=Raimonds Vejonis	en.alias=Raimonds Vējonis	country=LVA	office=总统	office.en=President	since=2015-07-08	until=2019-07-08
leader	库钦斯基斯	zh=马里斯·库钦斯基斯	en=Maris Kucinskis	en.alias=Māris Kučinskis	country=LVA	office=总理	office.en=Prime Minister	since=2016-02-11	until=2019-01-23
leader	卡林什	zh=克里什亚尼斯·卡林什	en=Krisjanis Karins	en.alias=Krišjānis Kariņš	country=LVA	office=总理	office.en=Prime Minister	since=2019-01-23	until=2023-09-15
leader	莱维茨	zh=埃吉尔斯·莱维茨	en=Egils Levits	country=LVA	office=总统	office.en=President	since=2019-07-08	until=2023-07-08
leader	林克维奇	country=LVA	office=总统	office.en=President	since=2023-07-08
leader	卡林什	country=LVA	office=外交部长	office.en=Foreign Minister	since=2023-09-15	until=2024-04
leader	西利尼亚	zh=埃维卡·西利尼亚	en=Evika Silina	en.alias=Evika Siliņa	country=LVA	office=总理	office.en=Prime Minister	since=2023-09-15
leader	布拉热	zh=拜芭·布拉热	en=Baiba Braze	en.alias=Baiba Braže	country=LVA	office=外交部长	office.en=Foreign Minister	since=2024-04-19

leader	何厚铧	en=Edmund Ho	country=MAC	office=行政长官	office.en=Chief Executive	since=1999-12-20	until=2009-12-19
leader	崔世安	zh=崔世安	en=Fernando Chui Sai On	en.alias=Chui Sai On|Fernando Chui	country=MAC	office=行政长官	office.en=Chief Executive	since=2009-12-20	until=2019-12-20
leader	贺一诚	zh=贺一诚	en=Ho Iat Seng	country=MAC	office=行政长官	office.en=Chief Executive	since=2019-12-20	until=2024-12-20
leader	岑浩辉	zh=岑浩辉	en=Sam Hou Fai	country=MAC	office=行政长官	office.en=Chief Executive	since=2024-12-20

leader	穆罕默德六世	zh=穆罕默德六世	en=Mohammed VI	en.alias=King Mohammed VI	country=MAR	office=国王	office.en=King	since=1999-07-23
leader	法西	zh=阿巴斯·法西	en=Abbas El Fassi	country=MAR	office=首相	office.en=Prime Minister	since=2007-09-19	until=2011-11-29
leader	班基兰	zh=阿卜杜勒伊拉·班基兰|阿卜杜拉·班基兰	en=Abdelilah Benkirane	country=MAR	office=政府首脑	office.en=Head of Government	since=2011-11-29	until=2017-04-05
leader	奥斯曼尼	zh=萨阿德·丁·奥斯曼尼|萨阿杜丁·奥斯曼尼	en=Saadeddine Othmani	en.alias=Saad Eddine El Othmani	country=MAR	office=政府首脑	office.en=Head of Government	since=2017-04-05	until=2021-10-07
leader	布里达	zh=纳赛尔·布里达	en=Nasser Bourita	country=MAR	office=外交大臣	office.en=Foreign Minister	since=2017-04-05
leader	阿赫努什	zh=阿齐兹·阿赫努什	en=Aziz Akhannouch	country=MAR	office=政府首脑	office.en=Head of Government	since=2021-10-07

leader	阿尔贝二世(MCO)	zh=阿尔贝二世	en=Albert II, Prince of Monaco	en.alias=Prince Albert II	country=MCO	office=亲王	office.en=Prince	since=2005-04-06

leader	沃罗宁	zh=弗拉基米尔·沃罗宁	en=Vladimir Voronin	country=MDA	office=总统	office.en=President	since=2001-04-07	until=2009-09-11
leader	蒂莫夫蒂	zh=尼古拉·蒂莫夫蒂	en=Nicolae Timofti	country=MDA	office=总统	office.en=President	since=2012-03-23	until=2016-12-23
leader	菲利普(MDA)	zh=帕维尔·菲利普	en=Pavel Filip	country=MDA	office=总理	office.en=Prime Minister	since=2016-01-20	until=2019-06-08
leader	多东	zh=伊戈尔·多东	en=Igor Dodon	country=MDA	office=总统	office.en=President	since=2016-12-23	until=2020-12-24
leader	桑杜	zh=马娅·桑杜|玛雅·桑杜|马亚·桑杜	en=Maia Sandu	country=MDA	office=总理	office.en=Prime Minister	since=2019-06-08	until=2019-11-14
leader	桑杜	country=MDA	office=总统	office.en=President	since=2020-12-24
leader	波佩斯库	zh=尼库·波佩斯库	en=Nicu Popescu	country=MDA	office=外交部长	office.en=Foreign Minister	since=2021-08-06	until=2024-01
leader	加夫里利察	zh=纳塔利娅·加夫里利察	en=Natalia Gavrilita	en.alias=Natalia Gavrilița	country=MDA	office=总理	office.en=Prime Minister	since=2021-08-06	until=2023-02-16
leader	雷恰恩	zh=多林·雷恰恩|多林·雷切安	en=Dorin Recean	country=MDA	office=总理	office.en=Prime Minister	since=2023-02-16	until=2025-10-31
leader	波普绍伊	zh=米哈伊·波普绍伊|米哈伊尔·波普绍伊	en=Mihai Popsoi	en.alias=Mihai Popșoi	country=MDA	office=外交部长	office.en=Foreign Minister	since=2024-01-29
leader	蒙泰亚努	zh=亚历山德鲁·蒙泰亚努	en=Alexandru Munteanu	country=MDA	office=总理	office.en=Prime Minister	since=2025-11-01

leader	拉瓦卢马纳纳	zh=马克·拉瓦卢马纳纳	en=Marc Ravalomanana	country=MDG	office=总统	office.en=President	since=2002-02-22	until=2009-03-17
leader	埃里	zh=埃里·拉乔纳里曼皮亚尼纳	en=Hery Rajaonarimampianina	country=MDG	office=总统	office.en=President	since=2014-01-25	until=2018-09-07
leader	拉乔利纳	zh=安德里·拉乔利纳	en=Andry Rajoelina	country=MDG	office=总统	office.en=President	since=2019-01-19	until=2025-10-14
leader	兰德里亚尼里纳	zh=迈克尔·兰德里亚尼里纳	en=Michael Randrianirina	country=MDG	office=总统	office.en=President	since=2025-10-17

leader	加尧姆	zh=穆蒙·阿卜杜勒·加尧姆	en=Maumoon Abdul Gayoom	country=MDV	office=总统	office.en=President	since=1978-11-11	until=2008-11-11
leader	纳希德	zh=穆罕默德·纳希德	en=Mohamed Nasheed	country=MDV	office=总统	office.en=President	since=2008-11-11	until=2012-02-07
leader	瓦希德(MDV)	zh=穆罕默德·瓦希德·哈桑	en=Mohammed Waheed Hassan	en.alias=Mohamed Waheed Hassan	country=MDV	office=总统	office.en=President	since=2012-02-07	until=2013-11-17
leader	亚明	zh=阿卜杜拉·亚明	en=Abdulla Yameen	en.alias=Abdulla Yameen Abdul Gayoom	country=MDV	office=总统	office.en=President	since=2013-11-17	until=2018-11-17
leader	萨利赫(MDV)	zh=易卜拉欣·穆罕默德·萨利赫	en=Ibrahim Mohamed Solih	en.alias=Ibu Solih	country=MDV	office=总统	office.en=President	since=2018-11-17	until=2023-11-17
leader	沙希德	zh=阿卜杜拉·沙希德	en=Abdulla Shahid	country=MDV	office=外交部长	office.en=Foreign Minister	since=2018-11-17	until=2023-11-17
leader	穆伊兹	zh=穆罕默德·穆伊兹	en=Mohamed Muizzu	country=MDV	office=总统	office.en=President	since=2023-11-17
leader	扎米尔	zh=穆萨·扎米尔	en=Moosa Zameer	country=MDV	office=外交部长	office.en=Foreign Minister	since=2023-11-17	until=2024-09
leader	哈利勒(MDV)	zh=阿卜杜拉·哈利勒	en=Abdulla Khaleel	country=MDV	office=外交部长	office.en=Foreign Minister	since=2024-09

leader	比森特·福克斯	en=Vicente Fox	country=MEX	office=总统	office.en=President	since=2000-12-01	until=2006-11-30
leader	卡尔德龙	zh=费利佩·卡尔德龙	en=Felipe Calderon	en.alias=Felipe Calderón	country=MEX	office=总统	office.en=President	since=2006-12-01	until=2012-11-30
leader	埃斯皮诺萨	zh=帕特里夏·埃斯皮诺萨	en=Patricia Espinosa	country=MEX	office=外交部长	office.en=Foreign Minister	since=2006-12-01	until=2012-11-30
leader	培尼亚(MEX)	zh=恩里克·培尼亚·涅托|培尼亚·涅托	en=Enrique Pena Nieto	en.alias=Enrique Peña Nieto	country=MEX	office=总统	office.en=President	since=2012-12-01	until=2018-11-30
leader	米德	zh=何塞·安东尼奥·米德	en=Jose Antonio Meade	en.alias=José Antonio Meade	country=MEX	office=外交部长	office.en=Foreign Minister	since=2012-12-01	until=2015-08-27
leader	比德加赖	zh=路易斯·比德加赖	en=Luis Videgaray	country=MEX	office=外交部长	office.en=Foreign Minister	since=2017-01-04	until=2018-11-30
leader	洛佩斯	zh=安德烈斯·曼努埃尔·洛佩斯·奥夫拉多尔|洛佩斯·奥夫拉多尔	tw=羅培茲|歐布拉多|羅培斯·歐布拉多	hk=洛佩斯	en=Andres Manuel Lopez Obrador	en.alias=Andrés Manuel López Obrador|AMLO	country=MEX	office=总统	office.en=President	since=2018-12-01	until=2024-09-30
leader	埃布拉德	zh=马塞洛·埃布拉德	en=Marcelo Ebrard	country=MEX	office=外交部长	office.en=Foreign Minister	since=2018-12-01	until=2023-06-12
leader	巴尔塞纳	zh=阿莉西亚·巴尔塞纳	en=Alicia Barcena	en.alias=Alicia Bárcena	country=MEX	office=外交部长	office.en=Foreign Minister	since=2023-07	until=2024-09-30
leader	辛鲍姆	zh=克劳迪娅·辛鲍姆·帕尔多|克劳迪娅·辛鲍姆|克劳迪亚·辛鲍姆	tw=薛恩鮑姆|辛鮑姆	hk=辛鮑姆|欣鮑姆	en=Claudia Sheinbaum	en.alias=Claudia Sheinbaum Pardo	country=MEX	office=总统	office.en=President	since=2024-10-01
leader	德拉富恩特	zh=胡安·拉蒙·德拉富恩特	en=Juan Ramon de la Fuente	en.alias=Juan Ramón de la Fuente	country=MEX	office=外交部长	office.en=Foreign Minister	since=2024-10-01

leader	洛亚克	zh=克里斯托弗·洛亚克	en=Christopher Loeak	country=MHL	office=总统	office.en=President	since=2012-01-17	until=2016-01-11
leader	海因	zh=希尔达·海因	tw=海妮	en=Hilda Heine	country=MHL	office=总统	office.en=President	since=2016-01-28	until=2020-01-13
leader	卡布瓦	zh=戴维·卡布瓦	en=David Kabua	country=MHL	office=总统	office.en=President	since=2020-01-13	until=2024-01-03
leader	海因	country=MHL	office=总统	office.en=President	since=2024-01-03

leader	格鲁埃夫斯基	zh=尼古拉·格鲁埃夫斯基	en=Nikola Gruevski	country=MKD	office=总理	office.en=Prime Minister	since=2006-08-27	until=2016-01-18
leader	伊万诺夫(MKD)	zh=格奥尔盖·伊万诺夫	en=Gjorge Ivanov	country=MKD	office=总统	office.en=President	since=2009-05-12	until=2019-05-12
leader	扎埃夫	zh=佐兰·扎埃夫	en=Zoran Zaev	country=MKD	office=总理	office.en=Prime Minister	since=2017-05-31	until=2020-01-03
leader	彭达罗夫斯基	zh=斯特沃·彭达罗夫斯基	en=Stevo Pendarovski	country=MKD	office=总统	office.en=President	since=2019-05-12	until=2024-05-12
leader	扎埃夫	country=MKD	office=总理	office.en=Prime Minister	since=2020-08-31	until=2022-01-16
leader	奥斯马尼(MKD)	zh=布亚尔·奥斯马尼	en=Bujar Osmani	country=MKD	office=外交部长	office.en=Foreign Minister	since=2020-08-31	until=2024-06-23
leader	科瓦切夫斯基	zh=迪米塔尔·科瓦切夫斯基	en=Dimitar Kovacevski	country=MKD	office=总理	office.en=Prime Minister	since=2022-01-16	until=2024-01-28
leader	西利亚诺夫斯卡－达夫科娃	zh=戈尔达娜·西利亚诺夫斯卡－达夫科娃|西利亚诺夫斯卡	en=Gordana Siljanovska-Davkova	country=MKD	office=总统	office.en=President	since=2024-05-12
leader	米茨科斯基	zh=赫里斯蒂扬·米茨科斯基	en=Hristijan Mickoski	country=MKD	office=总理	office.en=Prime Minister	since=2024-06-23
leader	穆春斯基	zh=蒂姆乔·穆春斯基	en=Timco Mucunski	en.alias=Timčo Mucunski	country=MKD	office=外交部长	office.en=Foreign Minister	since=2024-06-23

leader	杜尔	zh=阿马杜·图马尼·杜尔	en=Amadou Toumani Toure	en.alias=Amadou Toumani Touré	country=MLI	office=总统	office.en=President	since=2002-06-08	until=2012-03-22
leader	凯塔	zh=易卜拉欣·布巴卡尔·凯塔	en=Ibrahim Boubacar Keita	en.alias=Ibrahim Boubacar Keïta|IBK	country=MLI	office=总统	office.en=President	since=2013-09-04	until=2020-08-18
leader	迪奥普(MLI)	zh=阿卜杜拉耶·迪奥普	en=Abdoulaye Diop	country=MLI	office=外交部长	office.en=Foreign Minister	since=2014-04	until=2017-12
leader	恩多	zh=巴·恩多	en=Bah Ndaw	en.alias=Bah N'Daw	country=MLI	office=过渡总统	office.en=Transitional President	since=2020-09-25	until=2021-05-24
leader	迪奥普(MLI)	country=MLI	office=外交部长	office.en=Foreign Minister	since=2021-06
leader	戈伊塔	zh=阿西米·戈伊塔	en=Assimi Goita	en.alias=Assimi Goïta	country=MLI	office=过渡总统	office.en=Transitional President	since=2021-06-07
leader	马伊加	zh=乔盖尔·科卡拉·马伊加	en=Choguel Maiga	en.alias=Choguel Kokalla Maïga|Choguel Kokalla Maiga|Choguel Maïga	country=MLI	office=过渡总理	office.en=Transitional Prime Minister	since=2021-06-07	until=2024-11-20

leader	穆斯卡特	zh=约瑟夫·穆斯卡特	en=Joseph Muscat	country=MLT	office=总理	office.en=Prime Minister	since=2013-03-11	until=2020-01-13
leader	维拉	zh=乔治·维拉	en=George Vella	country=MLT	office=总统	office.en=President	since=2019-04-04	until=2024-04-04
leader	阿贝拉	zh=罗伯特·阿贝拉	en=Robert Abela	country=MLT	office=总理	office.en=Prime Minister	since=2020-01-13
leader	博奇	zh=伊恩·博奇	en=Ian Borg	country=MLT	office=外交部长	office.en=Foreign Minister	since=2022-03-30
leader	德博诺	zh=米丽娅姆·斯皮泰里·德博诺|斯皮泰里·德博诺	en=Myriam Spiteri Debono	country=MLT	office=总统	office.en=President	since=2024-04-04

leader	丹瑞	en=Than Shwe	country=MMR	office=国家和平与发展委员会主席	office.en=Chairman of the State Peace and Development Council	since=1992-04-23	until=2011-03-30
leader	吴登盛	zh=登盛	tw=登盛	en=Thein Sein	en.alias=U Thein Sein	country=MMR	office=总统	office.en=President	since=2011-03-30	until=2016-03-30
leader	敏昂莱	zh=敏昂莱	tw=敏昂萊|敏昂來	en=Min Aung Hlaing	country=MMR	office=国防军总司令	office.en=Commander-in-Chief of Defence Services	since=2011-03-30
leader	吴温纳貌伦	zh=温纳貌伦	en=Wunna Maung Lwin	en.alias=U Wunna Maung Lwin	country=MMR	office=外交部长	office.en=Foreign Minister	since=2011-03-30	until=2016-03-30
leader	吴廷觉	zh=廷觉	en=Htin Kyaw	en.alias=U Htin Kyaw	country=MMR	office=总统	office.en=President	since=2016-03-30	until=2018-03-21
leader	昂山素季	zh=昂山素季	tw=翁山蘇姬	hk=昂山素姬	en=Aung San Suu Kyi	country=MMR	office=外交部长	office.en=Foreign Minister	since=2016-03-30	until=2021-02-01
leader	昂山素季	country=MMR	office=国务资政	office.en=State Counsellor	since=2016-04-06	until=2021-02-01
leader	吴温敏	zh=温敏	en=Win Myint	en.alias=U Win Myint	country=MMR	office=总统	office.en=President	since=2018-03-30	until=2021-02-01
leader	敏瑞	zh=吴敏瑞	en=Myint Swe	en.alias=U Myint Swe	country=MMR	office=代总统	office.en=Acting President	since=2021-02-01	until=2025-08-07
leader	吴温纳貌伦	country=MMR	office=外交部长	office.en=Foreign Minister	since=2021-02-01	until=2023-02-01
leader	敏昂莱	country=MMR	office=国家管理委员会主席	office.en=Chairman of the State Administration Council	since=2021-02-02	until=2025-07-31
leader	丹穗	zh=吴丹穗|吴丹瑞	en=Than Swe	en.alias=U Than Swe	country=MMR	office=外交部长	office.en=Foreign Minister	since=2023-02-01

leader	武亚诺维奇	zh=菲利普·武亚诺维奇	en=Filip Vujanovic	en.alias=Filip Vujanović	country=MNE	office=总统	office.en=President	since=2003-05-22	until=2018-05-20
leader	久卡诺维奇	zh=米洛·久卡诺维奇	en=Milo Djukanovic	en.alias=Milo Đukanović|Milo Dukanovic	country=MNE	office=总理	office.en=Prime Minister	since=2012-12-04	until=2016-11-28
leader	马尔科维奇	zh=杜什科·马尔科维奇	en=Dusko Markovic	en.alias=Duško Marković	country=MNE	office=总理	office.en=Prime Minister	since=2016-11-28	until=2020-12-04
leader	久卡诺维奇	country=MNE	office=总统	office.en=President	since=2018-05-20	until=2023-05-20
leader	阿巴佐维奇	zh=德里坦·阿巴佐维奇	en=Dritan Abazovic	en.alias=Dritan Abazović	country=MNE	office=总理	office.en=Prime Minister	since=2022-04-28	until=2023-10-31
leader	米拉托维奇	zh=雅科夫·米拉托维奇	en=Jakov Milatovic	en.alias=Jakov Milatović	country=MNE	office=总统	office.en=President	since=2023-05-20
leader	斯帕伊奇	zh=米洛伊科·斯帕伊奇	en=Milojko Spajic	en.alias=Milojko Spajić	country=MNE	office=总理	office.en=Prime Minister	since=2023-10-31
leader	伊布拉希莫维奇	zh=埃尔文·伊布拉希莫维奇	en=Ervin Ibrahimovic	en.alias=Ervin Ibrahimović	country=MNE	office=外交部长	office.en=Foreign Minister	since=2024-07

leader	巴嘎班迪	zh=那楚克·巴嘎班迪	en=Natsagiin Bagabandi	country=MNG	office=总统	office.en=President	since=1997-06-20	until=2005-06-24
leader	恩赫巴亚尔	zh=那木巴尔·恩赫巴亚尔	en=Nambaryn Enkhbayar	country=MNG	office=总统	office.en=President	since=2005-06-24	until=2009-06-18
leader	额勒贝格道尔吉	zh=查希亚·额勒贝格道尔吉	en=Tsakhiagiin Elbegdorj	en.alias=Tsakhia Elbegdorj	country=MNG	office=总统	office.en=President	since=2009-06-18	until=2017-07-10
leader	赛汗比勒格	zh=奇米德·赛汗比勒格	en=Chimed Saikhanbileg	en.alias=Saikhanbileg	country=MNG	office=总理	office.en=Prime Minister	since=2014-11-21	until=2016-07-07
leader	额尔登巴特	zh=扎尔格勒图勒嘎·额尔登巴特	en=Jargaltulga Erdenebat	en.alias=Erdenebat	country=MNG	office=总理	office.en=Prime Minister	since=2016-07-08	until=2017-09-07
leader	巴特图勒嘎	zh=哈勒特马·巴特图勒嘎	tw=巴圖勒嘎	en=Khaltmaagiin Battulga	en.alias=Battulga Khaltmaa|Khaltmaa Battulga	country=MNG	office=总统	office.en=President	since=2017-07-10	until=2021-06-25
leader	呼日勒苏赫	zh=乌赫那·呼日勒苏赫	tw=呼日勒蘇赫	en=Ukhnaagiin Khurelsukh	en.alias=Ukhnaa Khurelsukh	country=MNG	office=总理	office.en=Prime Minister	since=2017-10-04	until=2021-01-27
leader	朝格特巴特尔	zh=达木丁·朝格特巴特尔	en=Damdin Tsogtbaatar	en.alias=Tsogtbaatar	country=MNG	office=外交部长	office.en=Foreign Minister	since=2017-10-04	until=2020-07-08
leader	巴特策策格	zh=巴特蒙赫·巴特策策格	en=Batmunkhiin Battsetseg	en.alias=Battsetseg Batmunkh|Batmunkh Battsetseg	country=MNG	office=外交部长	office.en=Foreign Minister	since=2021-01
leader	奥云额尔登	zh=罗布桑那木斯来·奥云额尔登	en=Luvsannamsrain Oyun-Erdene	en.alias=Oyun-Erdene Luvsannamsrai|Luvsannamsrai Oyun-Erdene	country=MNG	office=总理	office.en=Prime Minister	since=2021-01-27	until=2025-06-03
leader	呼日勒苏赫	country=MNG	office=总统	office.en=President	since=2021-06-25
leader	赞丹沙塔尔	zh=贡布扎布·赞丹沙塔尔|赞登沙特尔	en=Gombojavyn Zandanshatar	en.alias=Zandanshatar Gombojav|Gombojav Zandanshatar	country=MNG	office=总理	office.en=Prime Minister	since=2025-06-13

leader	希萨诺	zh=若阿金·希萨诺	en=Joaquim Chissano	country=MOZ	office=总统	office.en=President	since=1986-11-06	until=2005-02-02
leader	格布扎	zh=阿曼多·格布扎	en=Armando Guebuza	country=MOZ	office=总统	office.en=President	since=2005-02-02	until=2015-01-15
leader	纽西	zh=菲利佩·纽西	en=Filipe Nyusi	country=MOZ	office=总统	office.en=President	since=2015-01-15	until=2025-01-15
leader	查波	zh=丹尼尔·弗朗西斯科·查波|丹尼尔·查波	en=Daniel Chapo	en.alias=Daniel Francisco Chapo	country=MOZ	office=总统	office.en=President	since=2025-01-15

leader	塔亚	zh=马维亚·乌尔德·塔亚	en=Maaouya Ould Sid'Ahmed Taya	country=MRT	office=总统	office.en=President	since=1992-04-18	until=2005-08-03
leader	阿齐兹	zh=穆罕默德·乌尔德·阿卜杜勒－阿齐兹	en=Mohamed Ould Abdel Aziz	country=MRT	office=总统	office.en=President	since=2009-08-05	until=2019-08-01
leader	加兹瓦尼	zh=穆罕默德·乌尔德·加兹瓦尼|加祖瓦尼|穆罕默德·乌尔德·谢赫·加兹瓦尼	en=Mohamed Ould Ghazouani	en.alias=Mohamed Ould Cheikh Ghazouani|Mohamed Cheikh El Ghazouani	country=MRT	office=总统	office.en=President	since=2019-08-01
leader	马尔祖克	zh=穆罕默德·萨利姆·乌尔德·马尔祖克	en=Mohamed Salem Ould Merzoug	country=MRT	office=外交部长	office.en=Foreign Minister	since=2022-09

leader	拉姆古兰	zh=纳温钱德拉·拉姆古兰|纳温·拉姆古兰	en=Navin Ramgoolam	en.alias=Navinchandra Ramgoolam	country=MUS	office=总理	office.en=Prime Minister	since=2005-07-05	until=2014-12-17
leader	贾格纳特	zh=普拉温德·库马尔·贾格纳特|普拉温德·贾格纳特	en=Pravind Jugnauth	en.alias=Pravind Kumar Jugnauth	country=MUS	office=总理	office.en=Prime Minister	since=2017-01-23	until=2024-11-12
leader	鲁蓬	zh=普里特维拉杰辛格·鲁蓬	en=Prithvirajsing Roopun	country=MUS	office=总统	office.en=President	since=2019-12-02	until=2024-12-02
leader	拉姆古兰	country=MUS	office=总理	office.en=Prime Minister	since=2024-11-13
leader	戈库尔	zh=达拉姆·戈库尔	en=Dharam Gokhool	country=MUS	office=总统	office.en=President	since=2024-12-06

leader	宾古·穆塔里卡	zh=宾古·瓦·穆塔里卡	en=Bingu wa Mutharika	country=MWI	office=总统	office.en=President	since=2004-05-24	until=2012-04-05
leader	班达(MWI)	zh=乔伊丝·班达	en=Joyce Banda	country=MWI	office=总统	office.en=President	since=2012-04-07	until=2014-05-31
leader	穆塔里卡	zh=彼得·穆塔里卡	en=Peter Mutharika	en.alias=Arthur Peter Mutharika	country=MWI	office=总统	office.en=President	since=2014-05-31	until=2020-06-28
leader	查克维拉	zh=拉扎勒斯·查克维拉	en=Lazarus Chakwera	country=MWI	office=总统	office.en=President	since=2020-06-28	until=2025-10-04
leader	穆塔里卡	country=MWI	office=总统	office.en=President	since=2025-10-04

leader	马哈蒂尔	zh=马哈蒂尔·穆罕默德	tw=馬哈地|馬哈迪	hk=馬哈蒂爾	en=Mahathir Mohamad	en.alias=Mahathir bin Mohamad|Mahathir Mohamed	country=MYS	office=总理	office.en=Prime Minister	since=1981-07-16	until=2003-10-31
leader	巴达维	zh=阿卜杜拉·巴达维	en=Abdullah Badawi	en.alias=Abdullah Ahmad Badawi	country=MYS	office=总理	office.en=Prime Minister	since=2003-10-31	until=2009-04-03
leader	阿尼法	zh=阿尼法·阿曼	en=Anifah Aman	country=MYS	office=外交部长	office.en=Foreign Minister	since=2009-04	until=2018-05
leader	纳吉布	zh=纳吉布·敦·拉扎克|纳吉布·拉扎克	tw=納吉|納吉布	hk=納吉布	en=Najib Razak	en.alias=Najib Tun Razak|Mohd Najib Abdul Razak	country=MYS	office=总理	office.en=Prime Minister	since=2009-04-03	until=2018-05-10
leader	马哈蒂尔	country=MYS	office=总理	office.en=Prime Minister	since=2018-05-10	until=2020-03-01
leader	赛夫丁	zh=赛夫丁·阿卜杜拉	en=Saifuddin Abdullah	country=MYS	office=外交部长	office.en=Foreign Minister	since=2018-07	until=2020-02
leader	阿卜杜拉(MYS)	zh=阿卜杜拉·艾哈迈德·沙阿	en=Al-Sultan Abdullah	en.alias=Sultan Abdullah Sultan Ahmad Shah	country=MYS	office=最高元首	office.en=Yang di-Pertuan Agong	since=2019-01-31	until=2024-01-30
leader	希沙慕丁	zh=希沙姆丁·侯赛因|希沙慕丁·侯赛因	en=Hishammuddin Hussein	country=MYS	office=外交部长	office.en=Foreign Minister	since=2020-03	until=2021-08
leader	穆希丁	zh=穆希丁·亚辛|毛希丁·亚辛	tw=慕尤丁|穆希丁	hk=穆希丁	en=Muhyiddin Yassin	country=MYS	office=总理	office.en=Prime Minister	since=2020-03-01	until=2021-08-21
leader	赛夫丁	country=MYS	office=外交部长	office.en=Foreign Minister	since=2021-08	until=2022-11
leader	伊斯梅尔·萨布里	zh=伊斯梅尔·萨布里·雅各布|伊斯梅尔	tw=依斯邁沙必里	en=Ismail Sabri Yaakob	en.alias=Ismail Sabri	country=MYS	office=总理	office.en=Prime Minister	since=2021-08-21	until=2022-11-24
leader	安瓦尔	zh=安瓦尔·易卜拉欣|安华·易卜拉欣	tw=安華	hk=安華	en=Anwar Ibrahim	en.alias=Anwar bin Ibrahim	country=MYS	office=总理	office.en=Prime Minister	since=2022-11-24
leader	赞比里	zh=赞比里·阿卜杜勒·卡迪尔	en=Zambry Abdul Kadir	country=MYS	office=外交部长	office.en=Foreign Minister	since=2022-12	until=2023-12
leader	穆罕默德·哈桑	zh=穆罕默德·哈桑	en=Mohamad Hasan	en.alias=Mohamad bin Hasan|Mohamad Haji Hasan	country=MYS	office=外交部长	office.en=Foreign Minister	since=2023-12-12
leader	易卜拉欣(MYS)	zh=易卜拉欣·伊斯梅尔|易卜拉欣·伊斯坎达尔	en=Sultan Ibrahim	en.alias=Ibrahim Iskandar|Sultan Ibrahim Iskandar	country=MYS	office=最高元首	office.en=Yang di-Pertuan Agong	since=2024-01-31

leader	努乔马	zh=萨姆·努乔马	en=Sam Nujoma	country=NAM	office=总统	office.en=President	since=1990-03-21	until=2005-03-21
leader	波汉巴	zh=希菲凯普涅·波汉巴	en=Hifikepunye Pohamba	country=NAM	office=总统	office.en=President	since=2005-03-21	until=2015-03-21
leader	恩代特瓦	zh=内通博·南迪－恩代特瓦|内通博·南迪-恩代特瓦|南迪－恩代特瓦|内通博·恩代特瓦	en=Netumbo Nandi-Ndaitwah	country=NAM	office=外交部长	office.en=Foreign Minister	since=2012-12	until=2025-03
leader	根哥布	zh=哈格·根哥布	en=Hage Geingob	country=NAM	office=总统	office.en=President	since=2015-03-21	until=2024-02-04
leader	恩代特瓦	country=NAM	office=副总统	office.en=Vice President	since=2024-02	until=2025-03-21
leader	姆本巴	zh=南戈洛·姆本巴	en=Nangolo Mbumba	country=NAM	office=总统	office.en=President	since=2024-02-04	until=2025-03-21
leader	恩代特瓦	country=NAM	office=总统	office.en=President	since=2025-03-21
leader	阿希帕拉	zh=塞尔玛·阿希帕拉－穆萨维|塞尔玛·阿希帕拉－穆萨维伊	en=Selma Ashipala-Musavyi	country=NAM	office=外交部长	office.en=Foreign Minister	since=2025-03-21

leader	坦贾	zh=马马杜·坦贾	en=Mamadou Tandja	country=NER	office=总统	office.en=President	since=1999-12-22	until=2010-02-18
leader	优素福(NER)	zh=穆罕默杜·优素福|穆罕默杜·伊素福	en=Mahamadou Issoufou	country=NER	office=总统	office.en=President	since=2011-04-07	until=2021-04-02
leader	巴祖姆	zh=穆罕默德·巴祖姆	en=Mohamed Bazoum	country=NER	office=总统	office.en=President	since=2021-04-02	until=2023-07-26
leader	齐亚尼	zh=阿卜杜拉赫曼·齐亚尼|奇亚尼	en=Abdourahamane Tiani	en.alias=Abdourahmane Tchiani|Abdourahamane Tchiani	country=NER	office=过渡总统	office.en=Transitional President	since=2023-07-28
leader	泽内	zh=阿里·马哈曼·拉明·泽内|拉明·泽内	en=Ali Lamine Zeine	en.alias=Ali Mahaman Lamine Zeine	country=NER	office=过渡总理	office.en=Transitional Prime Minister	since=2023-08
leader	桑加雷	zh=巴卡里·亚乌·桑加雷|巴卡里·桑加雷	en=Bakary Yaou Sangare	en.alias=Bakary Yaou Sangaré	country=NER	office=外交部长	office.en=Foreign Minister	since=2023-08

leader	奥巴桑乔	zh=奥卢塞贡·奥巴桑乔	en=Olusegun Obasanjo	country=NGA	office=总统	office.en=President	since=1999-05-29	until=2007-05-29
leader	亚拉杜瓦	zh=奥马鲁·亚拉杜瓦	en=Umaru Yar'Adua	en.alias=Umaru Yar’Adua	country=NGA	office=总统	office.en=President	since=2007-05-29	until=2010-05-05
leader	乔纳森	zh=古德勒克·乔纳森	en=Goodluck Jonathan	country=NGA	office=总统	office.en=President	since=2010-05-06	until=2015-05-29
leader	布哈里	zh=穆罕默杜·布哈里	en=Muhammadu Buhari	country=NGA	office=总统	office.en=President	since=2015-05-29	until=2023-05-29
leader	奥尼亚马	zh=杰弗里·奥尼亚马	en=Geoffrey Onyeama	country=NGA	office=外交部长	office.en=Foreign Minister	since=2015-11	until=2023-05
leader	提努布	zh=博拉·提努布|博拉·艾哈迈德·提努布	tw=提努布|蒂努布	en=Bola Tinubu	en.alias=Bola Ahmed Tinubu	country=NGA	office=总统	office.en=President	since=2023-05-29
leader	图加尔	zh=优素福·图加尔|尤素夫·图加尔	en=Yusuf Tuggar	en.alias=Yusuf Maitama Tuggar	country=NGA	office=外交部长	office.en=Foreign Minister	since=2023-08-21

leader	奥尔特加	zh=丹尼尔·奥尔特加	tw=奧蒂嘉|奧德嘉	hk=奧爾特加	en=Daniel Ortega	country=NIC	office=总统	office.en=President	since=2007-01-10
leader	桑托斯(NIC)	zh=塞缪尔·桑托斯	en=Samuel Santos	country=NIC	office=外交部长	office.en=Foreign Minister	since=2007-01-10	until=2017
leader	蒙卡达	zh=丹尼斯·蒙卡达	en=Denis Moncada	country=NIC	office=外交部长	office.en=Foreign Minister	since=2017	until=2024
leader	穆里略(NIC)	zh=罗萨里奥·穆里略	tw=穆里約	en=Rosario Murillo	country=NIC	office=副总统	office.en=Vice President	since=2017-01-10	until=2025
leader	穆里略(NIC)	country=NIC	office=联合总统	office.en=Co-President	since=2025

leader	塔格拉吉	zh=多尔顿·塔格拉吉	en=Dalton Tagelagi	country=NIU	office=总理	office.en=Prime Minister	since=2020-06-11

leader	贝娅特丽克丝	zh=贝娅特丽克丝	en=Beatrix	en.alias=Queen Beatrix	country=NLD	office=女王	office.en=Queen	since=1980-04-30	until=2013-04-30
leader	巴尔克嫩德	zh=扬·彼得·巴尔克嫩德	en=Jan Peter Balkenende	country=NLD	office=首相	office.en=Prime Minister	since=2002-07-22	until=2010-10-14
leader	吕特	zh=马克·吕特	tw=呂特	hk=呂特	en=Mark Rutte	country=NLD	office=首相	office.en=Prime Minister	since=2010-10-14	until=2024-07-02
leader	威廉－亚历山大	zh=威廉-亚历山大|威廉·亚历山大	en=Willem-Alexander	en.alias=King Willem-Alexander	country=NLD	office=国王	office.en=King	since=2013-04-30
leader	库恩德尔斯	zh=贝尔特·库恩德尔斯|伯特·孔德尔斯	en=Bert Koenders	country=NLD	office=外交大臣	office.en=Foreign Minister	since=2014-10-17	until=2017-10-26
leader	兹贝尔斯特拉	zh=哈尔贝·兹贝尔斯特拉	en=Halbe Zijlstra	country=NLD	office=外交大臣	office.en=Foreign Minister	since=2017-10-26	until=2018-02-13
leader	布洛克	zh=斯特夫·布洛克	en=Stef Blok	country=NLD	office=外交大臣	office.en=Foreign Minister	since=2018-03-07	until=2021-05-25
leader	卡格	zh=西格丽德·卡格	en=Sigrid Kaag	country=NLD	office=外交大臣	office.en=Foreign Minister	since=2021-05-25	until=2021-09-17
leader	胡克斯特拉	zh=沃普克·胡克斯特拉|沃普克·霍克斯特拉	en=Wopke Hoekstra	country=NLD	office=外交大臣	office.en=Foreign Minister	since=2022-01-10	until=2023-09-05
leader	斯洛特	zh=汉克·布鲁因斯·斯洛特	en=Hanke Bruins Slot	country=NLD	office=外交大臣	office.en=Foreign Minister	since=2023-09-05	until=2024-07-02
leader	斯霍夫	zh=迪克·斯霍夫	tw=史豪夫|斯霍夫	en=Dick Schoof	country=NLD	office=首相	office.en=Prime Minister	since=2024-07-02
leader	费尔德坎普	zh=卡斯帕·费尔德坎普|卡斯帕·维尔德坎普	en=Caspar Veldkamp	country=NLD	office=外交大臣	office.en=Foreign Minister	since=2024-07-02	until=2025-08-22
leader	范韦尔	zh=戴维·范韦尔|大卫·范韦尔	en=David van Weel	country=NLD	office=外交大臣	office.en=Foreign Minister	since=2025-09

leader	哈拉尔五世	zh=哈拉尔五世	en=Harald V	en.alias=King Harald V|King Harald	country=NOR	office=国王	office.en=King	since=1991-01-17
leader	邦德维克	zh=谢尔·马格纳·邦德维克	en=Kjell Magne Bondevik	country=NOR	office=首相	office.en=Prime Minister	since=2001-10-19	until=2005-10-17
leader	斯托尔滕贝格	zh=延斯·斯托尔滕贝格	tw=史托騰伯格|史托騰柏格	hk=斯托爾滕貝格	en=Jens Stoltenberg	country=NOR	office=首相	office.en=Prime Minister	since=2005-10-17	until=2013-10-16
leader	斯特勒	zh=约纳斯·加尔·斯特勒|约纳斯·斯特勒	en=Jonas Gahr Store	en.alias=Jonas Gahr Støre	country=NOR	office=外交大臣	office.en=Foreign Minister	since=2005-10-17	until=2012-09-21
leader	艾德	zh=埃斯彭·巴特·艾德	en=Espen Barth Eide	country=NOR	office=外交大臣	office.en=Foreign Minister	since=2012-09-21	until=2013-10-16
leader	索尔贝格	zh=埃尔娜·索尔贝格	en=Erna Solberg	country=NOR	office=首相	office.en=Prime Minister	since=2013-10-16	until=2021-10-14
leader	布伦德	zh=博尔格·布伦德	en=Borge Brende	en.alias=Børge Brende	country=NOR	office=外交大臣	office.en=Foreign Minister	since=2013-10-16	until=2017-10-20
leader	瑟雷德	zh=伊内·埃里克森·瑟雷德	en=Ine Eriksen Soreide	en.alias=Ine Marie Eriksen Søreide|Ine Marie Eriksen Soreide|Ine Eriksen Søreide	country=NOR	office=外交大臣	office.en=Foreign Minister	since=2017-10-20	until=2021-10-14
leader	斯特勒	country=NOR	office=首相	office.en=Prime Minister	since=2021-10-14
leader	维特费尔特	zh=安妮肯·维特费尔特|安妮肯·维特费尔德	en=Anniken Huitfeldt	country=NOR	office=外交大臣	office.en=Foreign Minister	since=2021-10-14	until=2023-10-16
leader	艾德	country=NOR	office=外交大臣	office.en=Foreign Minister	since=2023-10-16
leader	斯托尔滕贝格	country=NOR	office=财政大臣	office.en=Minister of Finance	since=2025-02-04

leader	贾南德拉	en=Gyanendra Shah	en.alias=King Gyanendra	country=NPL	office=国王	office.en=King	since=2001-06-04	until=2008-05-28
leader	亚达夫	zh=拉姆·巴兰·亚达夫	en=Ram Baran Yadav	country=NPL	office=总统	office.en=President	since=2008-07-23	until=2015-10-29
leader	普拉昌达	zh=普什帕·卡迈勒·达哈尔	en=Pushpa Kamal Dahal	en.alias=Prachanda|Pushpa Kamal Dahal Prachanda	country=NPL	office=总理	office.en=Prime Minister	since=2008-08-18	until=2009-05-25
leader	坎纳尔	zh=贾拉纳特·坎纳尔	en=Jhala Nath Khanal	country=NPL	office=总理	office.en=Prime Minister	since=2011-02-06	until=2011-08-29
leader	巴特拉伊	zh=巴布拉姆·巴特拉伊	en=Baburam Bhattarai	country=NPL	office=总理	office.en=Prime Minister	since=2011-08-29	until=2013-03-14
leader	柯伊拉腊	zh=苏希尔·柯伊拉腊	en=Sushil Koirala	country=NPL	office=总理	office.en=Prime Minister	since=2014-02-11	until=2015-10-12
leader	奥利	zh=卡·普·夏尔马·奥利|卡德加·普拉萨德·夏尔马·奥利	en=K. P. Sharma Oli	en.alias=KP Sharma Oli|Khadga Prasad Sharma Oli	country=NPL	office=总理	office.en=Prime Minister	since=2015-10-12	until=2016-08-04
leader	班达里	zh=比迪娅·德维·班达里|比迪亚·德维·班达里	en=Bidya Devi Bhandari	en.alias=Bidhya Devi Bhandari	country=NPL	office=总统	office.en=President	since=2015-10-29	until=2023-03-13
leader	普拉昌达	country=NPL	office=总理	office.en=Prime Minister	since=2016-08-04	until=2017-06-07
leader	德乌帕	zh=谢尔·巴哈杜尔·德乌帕	en=Sher Bahadur Deuba	country=NPL	office=总理	office.en=Prime Minister	since=2017-06-07	until=2018-02-15
leader	奥利	country=NPL	office=总理	office.en=Prime Minister	since=2018-02-15	until=2021-07-13
leader	贾瓦利	zh=普拉迪普·库马尔·贾瓦利|普拉迪普·贾瓦利	en=Pradeep Kumar Gyawali	country=NPL	office=外交部长	office.en=Foreign Minister	since=2018-03	until=2021-06
leader	德乌帕	country=NPL	office=总理	office.en=Prime Minister	since=2021-07-13	until=2022-12-26
leader	普拉昌达	country=NPL	office=总理	office.en=Prime Minister	since=2022-12-26	until=2024-07-15
leader	鲍德尔	zh=拉姆·钱德拉·保德尔|拉姆·钱德拉·鲍德尔|保德尔	en=Ram Chandra Paudel	en.alias=Ram Chandra Poudel	country=NPL	office=总统	office.en=President	since=2023-03-13
leader	奥利	country=NPL	office=总理	office.en=Prime Minister	since=2024-07-15	until=2025-09-09
leader	阿尔祖·拉纳·德乌帕	zh=阿尔祖·拉纳·德乌帕	en=Arzu Rana Deuba	country=NPL	office=外交部长	office.en=Foreign Minister	since=2024-07-15	until=2025-09-09
leader	卡尔基	zh=苏希拉·卡尔基	en=Sushila Karki	country=NPL	office=临时总理	office.en=Interim Prime Minister	since=2025-09-12

leader	瓦卡(NRU)	zh=巴伦·瓦卡	en=Baron Waqa	country=NRU	office=总统	office.en=President	since=2013-06-11	until=2019-08-27
leader	安格明	zh=莱昂内尔·安格明	en=Lionel Aingimea	country=NRU	office=总统	office.en=President	since=2019-08-27	until=2022-09-29
leader	阿迪昂	zh=戴维·阿迪昂|戴维·阿德昂	tw=阿迪昂	en=David Adeang	en.alias=David Ranibok Adeang	country=NRU	office=总统	office.en=President	since=2023-10-30

leader	海伦·克拉克	en=Helen Clark	country=NZL	office=总理	office.en=Prime Minister	since=1999-12-10	until=2008-11-19
leader	约翰·基	zh=约翰·菲利普·基	en=John Key	country=NZL	office=总理	office.en=Prime Minister	since=2008-11-19	until=2016-12-12
leader	麦卡利	zh=默里·麦卡利	en=Murray McCully	country=NZL	office=外交部长	office.en=Foreign Minister	since=2008-11-19	until=2017-05
leader	英格利希	zh=比尔·英格利希	en=Bill English	country=NZL	office=总理	office.en=Prime Minister	since=2016-12-12	until=2017-10-26
leader	阿德恩	zh=杰辛达·阿德恩	tw=阿爾登	hk=阿德恩	en=Jacinda Ardern	country=NZL	office=总理	office.en=Prime Minister	since=2017-10-26	until=2023-01-25
leader	彼得斯	zh=温斯顿·彼得斯	tw=彼得斯	en=Winston Peters	country=NZL	office=外交部长	office.en=Foreign Minister	since=2017-10-26	until=2020-11-06
leader	马胡塔	zh=纳纳娅·马胡塔|娜娜娅·马胡塔	en=Nanaia Mahuta	country=NZL	office=外交部长	office.en=Foreign Minister	since=2020-11-06	until=2023-11
leader	希普金斯	zh=克里斯·希普金斯	en=Chris Hipkins	country=NZL	office=总理	office.en=Prime Minister	since=2023-01-25	until=2023-11-27
leader	拉克森	zh=克里斯托弗·拉克森	tw=盧克森|拉克森	hk=拉克森	en=Christopher Luxon	en.alias=Chris Luxon	country=NZL	office=总理	office.en=Prime Minister	since=2023-11-27
leader	彼得斯	country=NZL	office=外交部长	office.en=Foreign Minister	since=2023-11-27

leader	卡布斯	zh=卡布斯·本·赛义德	en=Qaboos bin Said	en.alias=Sultan Qaboos|Qaboos bin Said al Said	country=OMN	office=苏丹	office.en=Sultan	since=1970-07-23	until=2020-01-10
leader	阿拉维	zh=优素福·本·阿拉维|优素福·本·阿拉维·本·阿卜杜拉	en=Yusuf bin Alawi	country=OMN	office=外交大臣	office.en=Foreign Minister	since=1997	until=2020-08-18
leader	海赛姆	zh=海赛姆·本·塔里克	en=Haitham bin Tariq	en.alias=Haitham bin Tarik|Sultan Haitham	country=OMN	office=苏丹	office.en=Sultan	since=2020-01-11
leader	巴德尔	zh=巴德尔·本·哈马德·布赛义迪|巴德尔·布赛义迪|布赛义迪	en=Badr bin Hamad Al Busaidi	en.alias=Badr Albusaidi|Badr al-Busaidi|Sayyid Badr Albusaidi	country=OMN	office=外交大臣	office.en=Foreign Minister	since=2020-08-18

leader	穆沙拉夫	zh=佩尔韦兹·穆沙拉夫	tw=穆夏拉夫	en=Pervez Musharraf	country=PAK	office=总统	office.en=President	since=2001-06-20	until=2008-08-18
leader	阿齐兹(PAK)	zh=肖卡特·阿齐兹	en=Shaukat Aziz	country=PAK	office=总理	office.en=Prime Minister	since=2004-08-28	until=2007-11-15
leader	吉拉尼	zh=优素福·拉扎·吉拉尼	en=Yousaf Raza Gilani	en.alias=Yusuf Raza Gilani	country=PAK	office=总理	office.en=Prime Minister	since=2008-03-25	until=2012-06-19
leader	扎尔达里	zh=阿西夫·阿里·扎尔达里	tw=札達里|扎爾達里	hk=扎爾達里	en=Asif Ali Zardari	country=PAK	office=总统	office.en=President	since=2008-09-09	until=2013-09-09
leader	卡尔(PAK)	zh=希娜·拉巴尼·卡尔	en=Hina Rabbani Khar	country=PAK	office=外交部长	office.en=Foreign Minister	since=2011-07-20	until=2013-03-16
leader	谢里夫(PAK)	zh=纳瓦兹·谢里夫	tw=納瓦茲·夏立夫|夏立夫	en=Nawaz Sharif	country=PAK	office=总理	office.en=Prime Minister	since=2013-06-05	until=2017-07-28
leader	侯赛因(PAK)	zh=马姆努恩·侯赛因	en=Mamnoon Hussain	country=PAK	office=总统	office.en=President	since=2013-09-09	until=2018-09-09
leader	阿巴西	zh=沙希德·哈坎·阿巴西	en=Shahid Khaqan Abbasi	country=PAK	office=总理	office.en=Prime Minister	since=2017-08-01	until=2018-05-31
leader	阿西夫	zh=赫瓦贾·阿西夫	en=Khawaja Asif	en.alias=Khawaja Muhammad Asif	country=PAK	office=外交部长	office.en=Foreign Minister	since=2017-08-04	until=2018-04-26
leader	伊姆兰·汗	zh=伊姆兰·汗	tw=伊姆蘭汗|伊姆朗汗	en=Imran Khan	en.alias=Imran Ahmed Khan Niazi	country=PAK	office=总理	office.en=Prime Minister	since=2018-08-18	until=2022-04-10
leader	库雷希	zh=沙阿·马哈茂德·库雷希	en=Shah Mahmood Qureshi	country=PAK	office=外交部长	office.en=Foreign Minister	since=2018-08-20	until=2022-04-10
leader	阿尔维	zh=阿里夫·阿尔维	en=Arif Alvi	country=PAK	office=总统	office.en=President	since=2018-09-09	until=2024-03-10
leader	夏巴兹	zh=夏巴兹·谢里夫|沙赫巴兹·谢里夫	tw=夏立夫|夏巴茲·夏立夫	hk=夏巴茲	en=Shehbaz Sharif	en.alias=Shahbaz Sharif|Muhammad Shehbaz Sharif	country=PAK	office=总理	office.en=Prime Minister	since=2022-04-11	until=2023-08-14
leader	阿西夫	country=PAK	office=国防部长	office.en=Defense Minister	since=2022-04-19	until=2023-08-10
leader	比拉瓦尔	zh=比拉瓦尔·布托·扎尔达里	en=Bilawal Bhutto Zardari	en.alias=Bilawal Bhutto-Zardari	country=PAK	office=外交部长	office.en=Foreign Minister	since=2022-04-27	until=2023-08-10
leader	穆尼尔	zh=阿西姆·穆尼尔	en=Asim Munir	en.alias=Syed Asim Munir	country=PAK	office=陆军参谋长	office.en=Chief of Army Staff	since=2022-11-29
leader	卡卡尔	zh=安瓦尔·哈克·卡卡尔|安瓦鲁尔·哈克·卡卡尔	en=Anwaar-ul-Haq Kakar	en.alias=Anwaar ul Haq Kakar	country=PAK	office=看守政府总理	office.en=Caretaker Prime Minister	since=2023-08-14	until=2024-03-04
leader	夏巴兹	country=PAK	office=总理	office.en=Prime Minister	since=2024-03-04
leader	扎尔达里	country=PAK	office=总统	office.en=President	since=2024-03-10
leader	达尔	zh=伊沙克·达尔|穆罕默德·伊沙克·达尔|伊斯哈格·达尔	en=Ishaq Dar	en.alias=Mohammad Ishaq Dar|Muhammad Ishaq Dar	country=PAK	office=外交部长	office.en=Foreign Minister	since=2024-03-11
leader	达尔	country=PAK	office=副总理	office.en=Deputy Prime Minister	since=2024-04-28

leader	马蒂内利	zh=里卡多·马蒂内利	en=Ricardo Martinelli	country=PAN	office=总统	office.en=President	since=2009-07-01	until=2014-07-01
leader	巴雷拉	zh=胡安·卡洛斯·巴雷拉	en=Juan Carlos Varela	country=PAN	office=总统	office.en=President	since=2014-07-01	until=2019-07-01
leader	科尔蒂索	zh=劳伦蒂诺·科尔蒂索	en=Laurentino Cortizo	country=PAN	office=总统	office.en=President	since=2019-07-01	until=2024-07-01
leader	特瓦尼	zh=雅奈娜·特瓦尼	en=Janaina Tewaney	country=PAN	office=外交部长	office.en=Foreign Minister	since=2022-10	until=2024-06-30
leader	穆利诺	zh=何塞·劳尔·穆利诺	tw=穆里諾|穆利諾	en=Jose Raul Mulino	en.alias=José Raúl Mulino	country=PAN	office=总统	office.en=President	since=2024-07-01
leader	马丁内斯－阿查	zh=哈维尔·马丁内斯－阿查|马丁内斯·阿查	en=Javier Martinez-Acha	en.alias=Javier Martínez-Acha	country=PAN	office=外交部长	office.en=Foreign Minister	since=2024-07-01

leader	藤森	zh=阿尔韦托·藤森	en=Alberto Fujimori	country=PER	office=总统	office.en=President	since=1990-07-28	until=2000-11-22
leader	亚历杭德罗·托莱多	en=Alejandro Toledo	country=PER	office=总统	office.en=President	since=2001-07-28	until=2006-07-28
leader	阿兰·加西亚	en=Alan Garcia	en.alias=Alan García	country=PER	office=总统	office.en=President	since=2006-07-28	until=2011-07-28
leader	乌马拉	zh=奥良塔·乌马拉	en=Ollanta Humala	country=PER	office=总统	office.en=President	since=2011-07-28	until=2016-07-28
leader	库琴斯基	zh=佩德罗·巴勃罗·库琴斯基	en=Pedro Pablo Kuczynski	country=PER	office=总统	office.en=President	since=2016-07-28	until=2018-03-23
leader	比斯卡拉	zh=马丁·比斯卡拉	en=Martin Vizcarra	en.alias=Martín Vizcarra	country=PER	office=总统	office.en=President	since=2018-03-23	until=2020-11-09
leader	萨加斯蒂	zh=弗朗西斯科·萨加斯蒂	en=Francisco Sagasti	country=PER	office=总统	office.en=President	since=2020-11-17	until=2021-07-28
leader	卡斯蒂略	zh=佩德罗·卡斯蒂略	en=Pedro Castillo	country=PER	office=总统	office.en=President	since=2021-07-28	until=2022-12-07
leader	博鲁阿尔特	zh=迪娜·博鲁阿尔特	tw=波魯阿特	en=Dina Boluarte	country=PER	office=副总统	office.en=Vice President	since=2021-07-28	until=2022-12-07
leader	博鲁阿尔特	country=PER	office=总统	office.en=President	since=2022-12-07	until=2025-10-10
leader	冈萨雷斯－奥莱切亚	zh=哈维尔·冈萨雷斯－奥莱切亚	en=Javier Gonzalez-Olaechea	en.alias=Javier González-Olaechea	country=PER	office=外交部长	office.en=Foreign Minister	since=2023-11	until=2024-09
leader	古斯塔沃·阿德里安森	en=Gustavo Adrianzen	en.alias=Gustavo Adrianzén	country=PER	office=总理	office.en=Prime Minister	since=2024-03-06	until=2025-05-13
leader	希亚莱尔	zh=埃尔默·斯基亚莱尔|埃尔默·希亚莱尔	en=Elmer Schialer	country=PER	office=外交部长	office.en=Foreign Minister	since=2024-09	until=2025-10
leader	赫里	zh=何塞·赫里	en=Jose Jeri	en.alias=José Jerí	country=PER	office=总统	office.en=President	since=2025-10-10

leader	埃斯特拉达	zh=约瑟夫·埃斯特拉达	en=Joseph Estrada	country=PHL	office=总统	office.en=President	since=1998-06-30	until=2001-01-20
leader	阿罗约	zh=格洛丽亚·马卡帕加尔·阿罗约|马卡帕加尔·阿罗约	tw=雅羅育|艾若育	en=Gloria Macapagal Arroyo	en.alias=Gloria Arroyo	country=PHL	office=总统	office.en=President	since=2001-01-20	until=2010-06-30
leader	阿基诺三世	zh=贝尼尼奥·阿基诺三世|贝尼尼奥·阿基诺	tw=艾奎諾三世|艾奎諾	hk=阿基諾三世	en=Benigno Aquino III	en.alias=Noynoy Aquino|Benigno Aquino	country=PHL	office=总统	office.en=President	since=2010-06-30	until=2016-06-30
leader	德尔罗萨里奥	zh=阿尔韦特·德尔罗萨里奥	en=Albert del Rosario	country=PHL	office=外交部长	office.en=Foreign Minister	since=2011-02-24	until=2016-03-07
leader	杜特尔特	zh=罗德里戈·杜特尔特|杜特地	tw=杜特蒂|杜特地	hk=杜特爾特	en=Rodrigo Duterte	country=PHL	office=总统	office.en=President	since=2016-06-30	until=2022-06-30
leader	亚赛	zh=佩费克托·亚赛	en=Perfecto Yasay	country=PHL	office=外交部长	office.en=Foreign Minister	since=2016-06-30	until=2017-03-08
leader	卡亚塔诺	zh=艾伦·彼得·卡亚塔诺	en=Alan Peter Cayetano	country=PHL	office=外交部长	office.en=Foreign Minister	since=2017-05-18	until=2018-10
leader	洛钦	zh=特奥多罗·洛钦	en=Teodoro Locsin Jr.	en.alias=Teodoro Locsin	country=PHL	office=外交部长	office.en=Foreign Minister	since=2018-10	until=2022-06-30
leader	马科斯	zh=费迪南德·罗慕尔德兹·马科斯|费迪南德·马科斯|小马科斯	tw=小馬可仕|馬可仕	hk=小馬科斯|馬科斯	en=Ferdinand Marcos Jr.	en.alias=Ferdinand Romualdez Marcos Jr.|Bongbong Marcos|Ferdinand Marcos Jr	country=PHL	office=总统	office.en=President	since=2022-06-30
leader	莎拉·杜特尔特	zh=萨拉·杜特尔特	tw=莎拉·杜特蒂|莎拉	hk=莎拉	en=Sara Duterte	en.alias=Sara Duterte-Carpio	country=PHL	office=副总统	office.en=Vice President	since=2022-06-30
leader	马纳洛	zh=恩里克·马纳罗|恩里克·马纳洛|马纳罗	en=Enrique Manalo	country=PHL	office=外交部长	office.en=Foreign Minister	since=2022-07-01	until=2025-06-30
leader	特奥多罗	zh=吉尔伯托·特奥多罗	en=Gilberto Teodoro	en.alias=Gilbert Teodoro|Gilberto Teodoro Jr.	country=PHL	office=国防部长	office.en=Defense Minister	since=2023-06
leader	拉扎罗	zh=特蕾莎·拉扎罗|玛丽亚·特蕾莎·拉扎罗	en=Theresa Lazaro	en.alias=Ma. Theresa Lazaro|Maria Theresa Lazaro	country=PHL	office=外交部长	office.en=Foreign Minister	since=2025-07-01

leader	陶瑞宾	zh=约翰逊·托里比翁	tw=陶瑞賓	en=Johnson Toribiong	country=PLW	office=总统	office.en=President	since=2009-01-15	until=2013-01-17
leader	雷蒙杰索	zh=汤米·雷蒙杰索	tw=雷蒙傑索	en=Tommy Remengesau Jr.	en.alias=Tommy Remengesau	country=PLW	office=总统	office.en=President	since=2013-01-17	until=2021-01-21
leader	惠普斯	zh=萨兰格尔·惠普斯|小萨兰格尔·惠普斯	tw=惠恕仁	en=Surangel Whipps Jr.	en.alias=Surangel Whipps	country=PLW	office=总统	office.en=President	since=2021-01-21
leader	艾塔罗	zh=古斯塔夫·艾塔罗	en=Gustav Aitaro	country=PLW	office=国务部长	office.en=Minister of State	since=2021-02

leader	索马雷	zh=迈克尔·索马雷	en=Michael Somare	country=PNG	office=总理	office.en=Prime Minister	since=2002-08-05	until=2010-12-13
leader	奥尼尔	zh=彼得·奥尼尔	en=Peter O'Neill	country=PNG	office=总理	office.en=Prime Minister	since=2011-08-02	until=2019-05-29
leader	马拉佩	zh=詹姆斯·马拉佩	tw=馬拉普|馬拉佩	en=James Marape	country=PNG	office=总理	office.en=Prime Minister	since=2019-05-30
leader	特卡琴科	zh=贾斯廷·特卡琴科|贾斯汀·特卡琴科	en=Justin Tkatchenko	country=PNG	office=外交部长	office.en=Foreign Minister	since=2022-08

leader	克瓦希涅夫斯基	zh=亚历山大·克瓦希涅夫斯基	en=Aleksander Kwasniewski	en.alias=Aleksander Kwaśniewski	country=POL	office=总统	office.en=President	since=1995-12-23	until=2005-12-23
leader	卡钦斯基	zh=莱赫·卡钦斯基	tw=卡辛斯基	en=Lech Kaczynski	en.alias=Lech Kaczyński	country=POL	office=总统	office.en=President	since=2005-12-23	until=2010-04-10
leader	图斯克	zh=唐纳德·图斯克	tw=圖斯克	en=Donald Tusk	country=POL	office=总理	office.en=Prime Minister	since=2007-11-16	until=2014-09-22
leader	西科尔斯基	zh=拉多斯瓦夫·西科尔斯基	tw=席柯爾斯基|西科爾斯基	en=Radoslaw Sikorski	en.alias=Radosław Sikorski|Radek Sikorski	country=POL	office=外交部长	office.en=Foreign Minister	since=2007-11-16	until=2014-09-22
leader	科莫罗夫斯基	zh=布罗尼斯瓦夫·科莫罗夫斯基	en=Bronislaw Komorowski	en.alias=Bronisław Komorowski	country=POL	office=总统	office.en=President	since=2010-08-06	until=2015-08-06
leader	科帕奇	zh=埃娃·科帕奇	en=Ewa Kopacz	country=POL	office=总理	office.en=Prime Minister	since=2014-09-22	until=2015-11-16
leader	杜达	zh=安杰伊·杜达|安杰伊·塞巴斯蒂安·杜达	en=Andrzej Duda	country=POL	office=总统	office.en=President	since=2015-08-06	until=2025-08-06
leader	希德沃	zh=贝娅塔·希德沃	en=Beata Szydlo	en.alias=Beata Szydło	country=POL	office=总理	office.en=Prime Minister	since=2015-11-16	until=2017-12-11
leader	瓦什奇科夫斯基	zh=维托尔德·瓦什奇科夫斯基	en=Witold Waszczykowski	country=POL	office=外交部长	office.en=Foreign Minister	since=2015-11-16	until=2018-01-09
leader	莫拉维茨基	zh=马泰乌什·莫拉维茨基	en=Mateusz Morawiecki	country=POL	office=总理	office.en=Prime Minister	since=2017-12-11	until=2023-12-13
leader	恰普托维奇	zh=亚采克·恰普托维奇	en=Jacek Czaputowicz	country=POL	office=外交部长	office.en=Foreign Minister	since=2018-01-09	until=2020-08-26
leader	劳	zh=兹比格涅夫·劳	en=Zbigniew Rau	country=POL	office=外交部长	office.en=Foreign Minister	since=2020-08-26	until=2023-11-27
leader	图斯克	country=POL	office=总理	office.en=Prime Minister	since=2023-12-13
leader	西科尔斯基	country=POL	office=外交部长	office.en=Foreign Minister	since=2023-12-13
leader	纳夫罗茨基	zh=卡罗尔·纳夫罗茨基	en=Karol Nawrocki	country=POL	office=总统	office.en=President	since=2025-08-06

leader	金与正	zh=金与正	en=Kim Yo Jong	en.alias=Kim Yo-jong	country=PRK	office=劳动党中央副部长	office.en=Vice Department Director of the Workers' Party
leader	金正日	en=Kim Jong Il	en.alias=Kim Jong-il	country=PRK	office=国防委员会委员长	office.en=Chairman of the National Defence Commission	since=1993-04-09	until=2011-12-17
leader	白南舜	en=Paek Nam Sun	country=PRK	office=外务相	office.en=Foreign Minister	since=1998-09	until=2007-01
leader	金永南	zh=金永南	en=Kim Yong Nam	en.alias=Kim Yong-nam	country=PRK	office=最高人民会议常任委员会委员长	office.en=President of the Presidium of the Supreme People's Assembly	since=1998-09-05	until=2019-04-11
leader	朴宜春	en=Pak Ui Chun	country=PRK	office=外务相	office.en=Foreign Minister	since=2007-05	until=2014-04
leader	金正恩	zh=金正恩	en=Kim Jong Un	en.alias=Kim Jong-un	country=PRK	office=劳动党第一书记	office.en=First Secretary of the Workers' Party	since=2012-04-11	until=2016-05-09
leader	朴奉珠	zh=朴凤柱	en=Pak Pong Ju	en.alias=Pak Pong-ju	country=PRK	office=内阁总理	office.en=Premier	since=2013-04-01	until=2019-04-11
leader	李洙墉	zh=李洙墉	en=Ri Su Yong	en.alias=Ri Su-yong	country=PRK	office=外务相	office.en=Foreign Minister	since=2014-04	until=2016-05
leader	李勇浩	zh=李容浩	en=Ri Yong Ho	en.alias=Ri Yong-ho	country=PRK	office=外务相	office.en=Foreign Minister	since=2016-05	until=2020-01
leader	金正恩	country=PRK	office=国务委员长	office.en=President of the State Affairs Commission	since=2016-06-29
leader	崔龙海	zh=崔龙海	en=Choe Ryong Hae	en.alias=Choe Ryong-hae	country=PRK	office=最高人民会议常任委员会委员长	office.en=Chairman of the Standing Committee of the Supreme People's Assembly	since=2019-04-11
leader	金才龙	zh=金在龙	en=Kim Jae Ryong	en.alias=Kim Jae-ryong	country=PRK	office=内阁总理	office.en=Premier	since=2019-04-11	until=2020-08-13
leader	李善权	zh=李善权	en=Ri Son Gwon	en.alias=Ri Son-gwon	country=PRK	office=外务相	office.en=Foreign Minister	since=2020-01	until=2022-06
leader	金德训	zh=金德训	en=Kim Tok Hun	en.alias=Kim Tok-hun	country=PRK	office=内阁总理	office.en=Premier	since=2020-08-13	until=2024-12
leader	金正恩	country=PRK	office=劳动党总书记	office.en=General Secretary of the Workers' Party	since=2021-01-10
leader	崔善姬	zh=崔善姬	en=Choe Son Hui	en.alias=Choe Son-hui|Choe Sun-hee	country=PRK	office=外务相	office.en=Foreign Minister	since=2022-06
leader	朴泰成	zh=朴泰成	en=Pak Thae Song	en.alias=Pak Thae-song	country=PRK	office=内阁总理	office.en=Premier	since=2024-12

leader	若泽·苏格拉底	en=Jose Socrates	en.alias=José Sócrates	country=PRT	office=总理	office.en=Prime Minister	since=2005-03-12	until=2011-06-21
leader	席尔瓦(PRT)	zh=阿尼巴尔·卡瓦科·席尔瓦	en=Anibal Cavaco Silva	en.alias=Aníbal Cavaco Silva	country=PRT	office=总统	office.en=President	since=2006-03-09	until=2016-03-09
leader	科埃略	zh=佩德罗·帕索斯·科埃略	en=Pedro Passos Coelho	country=PRT	office=总理	office.en=Prime Minister	since=2011-06-21	until=2015-11-26
leader	科斯塔	zh=安东尼奥·科斯塔	en=Antonio Costa	en.alias=António Costa|Antonio Luis Santos da Costa	country=PRT	office=总理	office.en=Prime Minister	since=2015-11-26	until=2024-04-02
leader	桑托斯·席尔瓦	zh=奥古斯托·桑托斯·席尔瓦	en=Augusto Santos Silva	country=PRT	office=外交部长	office.en=Foreign Minister	since=2015-11-26	until=2022-03-30
leader	德索萨	zh=马塞洛·雷贝洛·德索萨	en=Marcelo Rebelo de Sousa	country=PRT	office=总统	office.en=President	since=2016-03-09	until=2026-03-09
leader	克拉维尼奥	zh=若昂·戈梅斯·克拉维尼奥|若昂·克拉维尼奥	en=Joao Cravinho	en.alias=João Gomes Cravinho|Joao Gomes Cravinho|João Cravinho	country=PRT	office=外交部长	office.en=Foreign Minister	since=2022-03-30	until=2024-04-02
leader	蒙特内格罗	zh=路易斯·蒙特内格罗	en=Luis Montenegro	en.alias=Luís Montenegro	country=PRT	office=总理	office.en=Prime Minister	since=2024-04-02
leader	兰热尔	zh=保罗·兰热尔	en=Paulo Rangel	country=PRT	office=外交部长	office.en=Foreign Minister	since=2024-04-02

leader	卢戈	zh=费尔南多·卢戈	en=Fernando Lugo	country=PRY	office=总统	office.en=President	since=2008-08-15	until=2012-06-22
leader	卡特斯	zh=奥拉西奥·卡特斯	en=Horacio Cartes	country=PRY	office=总统	office.en=President	since=2013-08-15	until=2018-08-15
leader	阿夫多	zh=马里奥·阿夫多·贝尼特斯|马里奥·阿夫多	tw=阿布鐸	en=Mario Abdo Benitez	en.alias=Mario Abdo Benítez	country=PRY	office=总统	office.en=President	since=2018-08-15	until=2023-08-15
leader	培尼亚(PRY)	zh=圣地亚哥·培尼亚|圣地亚哥·佩尼亚	tw=貝尼亞	en=Santiago Pena	en.alias=Santiago Peña	country=PRY	office=总统	office.en=President	since=2023-08-15
leader	拉米雷斯	zh=鲁文·拉米雷斯|鲁本·拉米雷斯·莱斯卡诺	en=Ruben Ramirez Lezcano	en.alias=Rubén Ramírez Lezcano	country=PRY	office=外交部长	office.en=Foreign Minister	since=2023-08-15

leader	阿拉法特	zh=亚西尔·阿拉法特	tw=阿拉法特	en=Yasser Arafat	en.alias=Yasir Arafat	country=PSE	office=总统	office.en=President	since=1996-01-20	until=2004-11-11
leader	阿巴斯	zh=马哈茂德·阿巴斯	en=Mahmoud Abbas	en.alias=Abu Mazen	country=PSE	office=总统	office.en=President	since=2005-01-15
leader	马利基(PSE)	zh=里亚德·马利基|里亚德·马立基|马立基	en=Riyad al-Maliki	en.alias=Riad Malki|Riyad Al-Malki	country=PSE	office=外交部长	office.en=Foreign Minister	since=2007-06	until=2024-03-31
leader	法耶兹	zh=萨拉姆·法耶兹	en=Salam Fayyad	country=PSE	office=总理	office.en=Prime Minister	since=2007-06-15	until=2013-06-06
leader	哈马达拉	zh=拉米·哈马达拉	en=Rami Hamdallah	country=PSE	office=总理	office.en=Prime Minister	since=2013-06-06	until=2019-04-13
leader	阿什提耶	zh=穆罕默德·阿什提耶|穆罕默德·阿什塔耶	en=Mohammad Shtayyeh	country=PSE	office=总理	office.en=Prime Minister	since=2019-04-13	until=2024-03-31
leader	穆斯塔法	zh=穆罕默德·穆斯塔法	en=Mohammad Mustafa	country=PSE	office=总理	office.en=Prime Minister	since=2024-03-31
leader	沙欣	zh=瓦尔森·阿加贝基安·沙欣|瓦尔森·阿加贝金·沙欣	en=Varsen Aghabekian Shahin	en.alias=Varsen Aghabekian	country=PSE	office=外交国务部长	office.en=Minister of State for Foreign Affairs	since=2024-03-31
leader	谢赫	zh=侯赛因·谢赫	en=Hussein al-Sheikh	en.alias=Hussein Al-Sheikh	country=PSE	office=副总统	office.en=Vice President	since=2025-04-26

leader	哈马德(QAT)	zh=哈马德·本·哈利法·阿勒萨尼	en=Hamad bin Khalifa Al Thani	country=QAT	office=埃米尔	office.en=Emir	since=1995-06-27	until=2013-06-25
leader	塔米姆	zh=塔米姆·本·哈马德·阿勒萨尼|塔米姆·本·哈马德	en=Tamim bin Hamad Al Thani	en.alias=Sheikh Tamim|Tamim bin Hamad al-Thani	country=QAT	office=埃米尔	office.en=Emir	since=2013-06-25
leader	穆罕默德(QAT)	zh=穆罕默德·本·阿卜杜勒拉赫曼·阿勒萨尼|穆罕默德·本·阿卜杜拉赫曼·阿勒萨尼|穆罕默德·本·阿卜杜勒拉赫曼	en=Mohammed bin Abdulrahman Al Thani	en.alias=Mohammed bin Abdulrahman bin Jassim Al Thani|Mohammed bin Abdulrahman Al-Thani	country=QAT	office=外交大臣	office.en=Foreign Minister	since=2016-01-27
leader	哈立德(QAT)	zh=哈立德·本·哈利法·阿勒萨尼	en=Khalid bin Khalifa Al Thani	en.alias=Khalid bin Khalifa bin Abdul Aziz Al Thani	country=QAT	office=首相	office.en=Prime Minister	since=2020-01-28	until=2023-03-07
leader	穆罕默德(QAT)	country=QAT	office=首相	office.en=Prime Minister	since=2023-03-07

leader	伊利埃斯库	zh=扬·伊利埃斯库	en=Ion Iliescu	country=ROU	office=总统	office.en=President	since=2000-12-20	until=2004-12-20
leader	伯塞斯库	zh=特拉扬·伯塞斯库	en=Traian Basescu	en.alias=Traian Băsescu	country=ROU	office=总统	office.en=President	since=2004-12-20	until=2014-12-21
leader	蓬塔	zh=维克托·蓬塔	en=Victor Ponta	country=ROU	office=总理	office.en=Prime Minister	since=2012-05-07	until=2015-11-04
leader	约翰尼斯	zh=克劳斯·约翰尼斯	en=Klaus Iohannis	country=ROU	office=总统	office.en=President	since=2014-12-21	until=2025-02-12
leader	乔洛什	zh=达奇安·乔洛什	en=Dacian Ciolos	en.alias=Dacian Cioloș	country=ROU	office=总理	office.en=Prime Minister	since=2015-11-17	until=2017-01-04
leader	登奇勒	zh=维奥丽卡·登奇勒|维奥里卡·登奇勒	en=Viorica Dancila	en.alias=Viorica Dăncilă	country=ROU	office=总理	office.en=Prime Minister	since=2018-01-29	until=2019-11-04
leader	奥雷斯库	zh=博格丹·奥雷斯库	en=Bogdan Aurescu	country=ROU	office=外交部长	office.en=Foreign Minister	since=2019-11-04	until=2023-06
leader	奥尔班	zh=卢多维克·奥尔班	en=Ludovic Orban	country=ROU	office=总理	office.en=Prime Minister	since=2019-11-04	until=2020-12-07
leader	克楚	zh=弗洛林·克楚	en=Florin Citu	en.alias=Florin Cîțu	country=ROU	office=总理	office.en=Prime Minister	since=2020-12-23	until=2021-11-25
leader	丘克	zh=尼古拉·丘克|尼古拉·丘卡	en=Nicolae Ciuca	en.alias=Nicolae Ciucă	country=ROU	office=总理	office.en=Prime Minister	since=2021-11-25	until=2023-06-12
leader	乔拉库	zh=马塞尔·乔拉库	en=Marcel Ciolacu	country=ROU	office=总理	office.en=Prime Minister	since=2023-06-15	until=2025-05-05
leader	奥多贝斯库	zh=卢米尼察·奥多贝斯库	en=Luminita Odobescu	en.alias=Luminița Odobescu	country=ROU	office=外交部长	office.en=Foreign Minister	since=2023-06-15	until=2024-12
leader	丹	zh=尼库绍尔·丹	en=Nicusor Dan	en.alias=Nicușor Dan	country=ROU	office=总统	office.en=President	since=2025-05-26
leader	博洛让	zh=伊利耶·博洛让|伊利·博洛让	en=Ilie Bolojan	country=ROU	office=总理	office.en=Prime Minister	since=2025-06-23
leader	措尤	zh=奥娅娜·措尤|奥阿娜·措尤	en=Oana Toiu	en.alias=Oana Țoiu	country=ROU	office=外交部长	office.en=Foreign Minister	since=2025-06-23

leader	叶利钦	zh=鲍里斯·叶利钦	tw=葉爾辛|葉爾欽	en=Boris Yeltsin	country=RUS	office=总统	office.en=President	since=1991-07-10	until=1999-12-31
leader	伊万诺夫	zh=伊戈尔·伊万诺夫	en=Igor Ivanov	country=RUS	office=外交部长	office.en=Foreign Minister	since=1998-09-11	until=2004-03-09
leader	卡西亚诺夫	zh=米哈伊尔·卡西亚诺夫	en=Mikhail Kasyanov	country=RUS	office=总理	office.en=Prime Minister	since=2000-05	until=2004-02
leader	普京	zh=弗拉基米尔·普京	tw=普丁|蒲亭|普亭	hk=普京	en=Vladimir Putin	en.alias=Vladimir V. Putin	country=RUS	office=总统	office.en=President	since=2000-05-07	until=2008-05-07
leader	弗拉德科夫	zh=米哈伊尔·弗拉德科夫	en=Mikhail Fradkov	country=RUS	office=总理	office.en=Prime Minister	since=2004-03-05	until=2007-09-14
leader	拉夫罗夫	zh=谢尔盖·拉夫罗夫	tw=拉夫羅夫|拉夫洛夫	hk=拉夫羅夫	en=Sergey Lavrov	en.alias=Sergei Lavrov	country=RUS	office=外交部长	office.en=Foreign Minister	since=2004-03-09
leader	卡德罗夫	zh=拉姆赞·卡德罗夫	en=Ramzan Kadyrov	country=RUS	office=车臣共和国领导人	office.en=Head of the Chechen Republic	since=2007
leader	谢尔久科夫	zh=阿纳托利·谢尔久科夫	en=Anatoly Serdyukov	country=RUS	office=国防部长	office.en=Defense Minister	since=2007-02-15	until=2012-11-06
leader	祖布科夫	zh=维克托·祖布科夫	en=Viktor Zubkov	country=RUS	office=总理	office.en=Prime Minister	since=2007-09-14	until=2008-05-07
leader	里亚布科夫	zh=谢尔盖·里亚布科夫	en=Sergei Ryabkov	en.alias=Sergey Ryabkov	country=RUS	office=外交部副部长	office.en=Deputy Foreign Minister	since=2008
leader	梅德韦杰夫	zh=德米特里·梅德韦杰夫	tw=梅德維傑夫|麥維德夫	hk=梅德韋傑夫	en=Dmitry Medvedev	en.alias=Dmitri Medvedev	country=RUS	office=总统	office.en=President	since=2008-05-07	until=2012-05-07
leader	普京	country=RUS	office=总理	office.en=Prime Minister	since=2008-05-08	until=2012-05-07
leader	帕特鲁舍夫	zh=尼古拉·帕特鲁舍夫	en=Nikolai Patrushev	country=RUS	office=联邦安全会议秘书	office.en=Secretary of the Security Council	since=2008-05-12	until=2024-05-12
leader	马特维延科	zh=瓦莲京娜·马特维延科|瓦莲金娜·马特维延科	en=Valentina Matviyenko	en.alias=Valentina Matvienko	country=RUS	office=联邦委员会主席	office.en=Chairwoman of the Federation Council	since=2011-09-21
leader	乌沙科夫	zh=尤里·乌沙科夫	en=Yuri Ushakov	en.alias=Yury Ushakov	country=RUS	office=总统助理	office.en=Presidential Aide	since=2012-05
leader	普京	country=RUS	office=总统	office.en=President	since=2012-05-07
leader	梅德韦杰夫	country=RUS	office=总理	office.en=Prime Minister	since=2012-05-08	until=2020-01-16
leader	佩斯科夫	zh=德米特里·佩斯科夫	tw=裴斯科夫|佩斯科夫	hk=佩斯科夫	en=Dmitry Peskov	en.alias=Dmitri Peskov	country=RUS	office=总统新闻秘书	office.en=Kremlin Spokesman	since=2012-05-22
leader	绍伊古	zh=谢尔盖·绍伊古	tw=紹伊古|蕭依古	hk=紹伊古	en=Sergei Shoigu	en.alias=Sergey Shoigu|Sergei Shoygu	country=RUS	office=国防部长	office.en=Defense Minister	since=2012-11-06	until=2024-05-12
leader	沃洛金	zh=维亚切斯拉夫·沃洛金	en=Vyacheslav Volodin	country=RUS	office=国家杜马主席	office.en=Chairman of the State Duma	since=2016-10-05
leader	涅边贾	zh=瓦西里·涅边贾	en=Vasily Nebenzya	en.alias=Vassily Nebenzia|Vasily Nebenzia	country=RUS	office=常驻联合国代表	office.en=Permanent Representative to the United Nations	since=2017-07
leader	鲁坚科	zh=安德烈·鲁坚科	en=Andrei Rudenko	en.alias=Andrey Rudenko	country=RUS	office=外交部副部长	office.en=Deputy Foreign Minister	since=2019
leader	梅德韦杰夫	country=RUS	office=联邦安全会议副主席	office.en=Deputy Chairman of the Security Council	since=2020-01-16
leader	米舒斯京	zh=米哈伊尔·米舒斯京	tw=米舒斯廷|米舒斯京	hk=米舒斯京	en=Mikhail Mishustin	country=RUS	office=总理	office.en=Prime Minister	since=2020-01-16
leader	别洛乌索夫	zh=安德烈·别洛乌索夫	tw=貝洛烏索夫|別洛烏索夫	hk=別洛烏索夫	en=Andrei Belousov	en.alias=Andrey Belousov	country=RUS	office=第一副总理	office.en=First Deputy Prime Minister	since=2020-01-21	until=2024-05
leader	诺瓦克(RUS)	zh=亚历山大·诺瓦克	en=Alexander Novak	country=RUS	office=副总理	office.en=Deputy Prime Minister	since=2020-11
leader	曼图罗夫	zh=丹尼斯·曼图罗夫	en=Denis Manturov	country=RUS	office=第一副总理	office.en=First Deputy Prime Minister	since=2024-05
leader	绍伊古	country=RUS	office=联邦安全会议秘书	office.en=Secretary of the Security Council	since=2024-05-12
leader	别洛乌索夫	country=RUS	office=国防部长	office.en=Defense Minister	since=2024-05-14
leader	德米特里耶夫	zh=基里尔·德米特里耶夫	en=Kirill Dmitriev	country=RUS	office=总统特别代表	office.en=Special Presidential Envoy	since=2025-02

leader	比齐蒙古	zh=巴斯德·比齐蒙古	en=Pasteur Bizimungu	country=RWA	office=总统	office.en=President	since=1994-07-19	until=2000-03-23
leader	卡加梅	zh=保罗·卡加梅	tw=卡加米|卡加梅	en=Paul Kagame	country=RWA	office=总统	office.en=President	since=2000-04-22
leader	穆希基瓦博	zh=路易丝·穆希基瓦博	en=Louise Mushikiwabo	country=RWA	office=外交部长	office.en=Foreign Minister	since=2009-12	until=2018-10
leader	恩吉伦特	zh=爱德华·恩吉伦特	en=Edouard Ngirente	en.alias=Édouard Ngirente	country=RWA	office=总理	office.en=Prime Minister	since=2017-08-30	until=2025-07
leader	比鲁塔	zh=樊尚·比鲁塔|文森特·比鲁塔	en=Vincent Biruta	country=RWA	office=外交部长	office.en=Foreign Minister	since=2019-11	until=2024-06
leader	恩杜洪吉雷赫	zh=奥利维耶·恩杜洪吉雷赫|恩杜洪吉雷	en=Olivier Nduhungirehe	country=RWA	office=外交部长	office.en=Foreign Minister	since=2024-06

leader	沙特·费萨尔	zh=沙特·费萨尔	en=Saud al-Faisal	country=SAU	office=外交大臣	office.en=Foreign Minister	since=1975	until=2015-04-29
leader	法赫德	zh=法赫德·本·阿卜杜勒－阿齐兹	en=Fahd bin Abdulaziz	en.alias=King Fahd	country=SAU	office=国王	office.en=King	since=1982-06-13	until=2005-08-01
leader	阿卜杜拉(SAU)	zh=阿卜杜拉·本·阿卜杜勒－阿齐兹	en=King Abdullah	en.alias=Abdullah bin Abdulaziz	country=SAU	office=国王	office.en=King	since=2005-08-01	until=2015-01-23
leader	萨勒曼(SAU)	zh=萨勒曼·本·阿卜杜勒－阿齐兹	tw=沙爾曼|薩爾曼	en=Salman bin Abdulaziz Al Saud	en.alias=King Salman|Salman bin Abdulaziz	country=SAU	office=国王	office.en=King	since=2015-01-23
leader	朱拜尔	zh=阿德尔·朱拜尔	en=Adel al-Jubeir	country=SAU	office=外交大臣	office.en=Foreign Minister	since=2015-04-29	until=2018-12-27
leader	穆罕默德(SAU)	zh=穆罕默德·本·萨勒曼|小萨勒曼	tw=沙爾曼王儲|穆罕默德·沙爾曼|穆罕默德‧沙爾曼	hk=穆罕默德·薩勒曼	en=Mohammed bin Salman	en.alias=Mohammad bin Salman|MBS	country=SAU	office=王储	office.en=Crown Prince	since=2017-06-21
leader	阿萨夫	zh=易卜拉欣·阿萨夫	en=Ibrahim al-Assaf	en.alias=Ibrahim Al-Assaf	country=SAU	office=外交大臣	office.en=Foreign Minister	since=2018-12-27	until=2019-10-23
leader	费萨尔	zh=费萨尔·本·法尔汉	en=Faisal bin Farhan	en.alias=Faisal bin Farhan Al Saud|Prince Faisal bin Farhan|Faisal bin Farhan Al-Saud	country=SAU	office=外交大臣	office.en=Foreign Minister	since=2019-10-23
leader	穆罕默德(SAU)	country=SAU	office=首相	office.en=Prime Minister	since=2022-09-27

leader	达加洛	zh=穆罕默德·哈姆丹·达加洛	en=Mohamed Hamdan Dagalo	en.alias=Hemedti|Mohammed Hamdan Dagalo|Hemeti	country=SDN	office=快速支援部队指挥官	office.en=Commander of the Rapid Support Forces
leader	巴希尔	zh=奥马尔·巴希尔|奥马尔·哈桑·艾哈迈德·巴希尔	en=Omar al-Bashir	en.alias=Omar Hassan al-Bashir	country=SDN	office=总统	office.en=President	since=1993-10-16	until=2019-04-11
leader	甘杜尔	zh=易卜拉欣·甘杜尔	en=Ibrahim Ghandour	country=SDN	office=外交部长	office.en=Foreign Minister	since=2015-06-06	until=2018-04-19
leader	哈姆杜克	zh=阿卜杜拉·哈姆杜克	en=Abdalla Hamdok	country=SDN	office=总理	office.en=Prime Minister	since=2019-08-21	until=2022-01-02
leader	布尔汉	zh=阿卜杜勒·法塔赫·布尔汉|阿卜杜勒法塔赫·布尔汉	en=Abdel Fattah al-Burhan	en.alias=Abdel-Fattah al-Burhan	country=SDN	office=主权委员会主席	office.en=Chairman of the Transitional Sovereignty Council	since=2019-08-21
leader	伊德里斯(SDN)	zh=卡米勒·伊德里斯	en=Kamil Idris	en.alias=Kamil El-Tayeb Idris	country=SDN	office=总理	office.en=Prime Minister	since=2025-05-31

leader	瓦德	zh=阿卜杜拉耶·瓦德	en=Abdoulaye Wade	country=SEN	office=总统	office.en=President	since=2000-04-01	until=2012-04-02
leader	萨勒	zh=马基·萨勒	en=Macky Sall	country=SEN	office=总统	office.en=President	since=2012-04-02	until=2024-04-02
leader	法耶	zh=巴西鲁·迪奥马耶·法耶|巴西鲁·法耶	en=Bassirou Diomaye Faye	country=SEN	office=总统	office.en=President	since=2024-04-02
leader	松科	zh=奥斯曼·松科	en=Ousmane Sonko	country=SEN	office=总理	office.en=Prime Minister	since=2024-04-02
leader	法尔	zh=亚辛·法尔	en=Yassine Fall	country=SEN	office=外交部长	office.en=Foreign Minister	since=2024-04-05	until=2025-09

leader	吴作栋	en=Goh Chok Tong	country=SGP	office=总理	office.en=Prime Minister	since=1990-11-28	until=2004-08-12
leader	纳丹	zh=塞拉潘·纳丹	en=S. R. Nathan	en.alias=S.R. Nathan	country=SGP	office=总统	office.en=President	since=1999-09-01	until=2011-09-01
leader	李显龙	zh=李显龙	en=Lee Hsien Loong	en.alias=Lee Hsien-loong	country=SGP	office=总理	office.en=Prime Minister	since=2004-08-12	until=2024-05-15
leader	杨荣文	en=George Yeo	country=SGP	office=外交部长	office.en=Foreign Minister	since=2004-08-12	until=2011-05-20
leader	张志贤	zh=张志贤	en=Teo Chee Hean	country=SGP	office=副总理	office.en=Deputy Prime Minister	since=2009-04-01	until=2019-04-30
leader	尚穆根	zh=尚穆根	en=K. Shanmugam	en.alias=K Shanmugam	country=SGP	office=外交部长	office.en=Foreign Minister	since=2011-05-21	until=2015-09-30
leader	黄永宏	zh=黄永宏	en=Ng Eng Hen	country=SGP	office=国防部长	office.en=Defense Minister	since=2011-05-21	until=2025-05
leader	陈庆炎	zh=陈庆炎	en=Tony Tan	en.alias=Tony Tan Keng Yam	country=SGP	office=总统	office.en=President	since=2011-09-01	until=2017-08-31
leader	维文	zh=维文·巴拉克里希南	en=Vivian Balakrishnan	country=SGP	office=外交部长	office.en=Foreign Minister	since=2015-10-01
leader	哈莉玛	zh=哈莉玛·雅各布|哈利玛·雅各布	en=Halimah Yacob	country=SGP	office=总统	office.en=President	since=2017-09-14	until=2023-09-13
leader	王瑞杰	zh=王瑞杰	en=Heng Swee Keat	country=SGP	office=副总理	office.en=Deputy Prime Minister	since=2019-05-01	until=2025-05
leader	尚达曼	zh=塔尔曼·尚穆加拉特南	en=Tharman Shanmugaratnam	country=SGP	office=总统	office.en=President	since=2023-09-14
leader	李显龙	country=SGP	office=国务资政	office.en=Senior Minister	since=2024-05-15
leader	黄循财	zh=黄循财	en=Lawrence Wong	en.alias=Lawrence Wong Shyun Tsai	country=SGP	office=总理	office.en=Prime Minister	since=2024-05-15
leader	颜金勇	zh=颜金勇	en=Gan Kim Yong	country=SGP	office=副总理	office.en=Deputy Prime Minister	since=2024-05-15
leader	陈振声	zh=陈振声	en=Chan Chun Sing	country=SGP	office=国防部长	office.en=Defense Minister	since=2025-05-23

leader	利洛	zh=戈登·达西·利洛	en=Gordon Darcy Lilo	country=SLB	office=总理	office.en=Prime Minister	since=2011-11-16	until=2014-12-09
leader	索加瓦雷	zh=梅纳西·索加瓦雷	tw=蘇嘉瓦瑞|索加瓦雷	en=Manasseh Sogavare	country=SLB	office=总理	office.en=Prime Minister	since=2014-12-09	until=2017-11-15
leader	霍尼普韦拉	zh=里克·霍尼普韦拉	en=Rick Hou	en.alias=Rick Houenipwela	country=SLB	office=总理	office.en=Prime Minister	since=2017-11-16	until=2019-04-24
leader	马内莱	zh=杰里迈亚·马内莱|杰里迈亚·马内尔	en=Jeremiah Manele	country=SLB	office=外交部长	office.en=Foreign Minister	since=2019-04	until=2024-05-02
leader	索加瓦雷	country=SLB	office=总理	office.en=Prime Minister	since=2019-04-24	until=2024-05-02
leader	阿戈瓦卡	zh=彼得·沙内尔·阿戈瓦卡|彼得·阿戈瓦卡	en=Peter Shanel Agovaka	country=SLB	office=外交部长	office.en=Foreign Minister	since=2024-05
leader	马内莱	country=SLB	office=总理	office.en=Prime Minister	since=2024-05-02

leader	卡巴(SLE)	zh=艾哈迈德·泰詹·卡巴	en=Ahmad Tejan Kabbah	country=SLE	office=总统	office.en=President	since=1998-03-10	until=2007-09-17
leader	科罗马	zh=欧内斯特·巴伊·科罗马	en=Ernest Bai Koroma	country=SLE	office=总统	office.en=President	since=2007-09-17	until=2018-04-04
leader	比奥	zh=朱利叶斯·马达·比奥|朱利叶斯·比奥	en=Julius Maada Bio	country=SLE	office=总统	office.en=President	since=2018-04-04
leader	卡巴	zh=穆萨·蒂莫西·卡巴|蒂莫西·卡巴	en=Timothy Kabba	en.alias=Timothy Musa Kabba	country=SLE	office=外交部长	office.en=Foreign Minister	since=2023-07

leader	富内斯	zh=毛里西奥·富内斯	en=Mauricio Funes	country=SLV	office=总统	office.en=President	since=2009-06-01	until=2014-06-01
leader	桑切斯·塞伦	zh=萨尔瓦多·桑切斯·塞伦	en=Salvador Sanchez Ceren	en.alias=Salvador Sánchez Cerén	country=SLV	office=总统	office.en=President	since=2014-06-01	until=2019-06-01
leader	布克莱	zh=纳伊布·布克莱	tw=布格磊|布克萊	en=Nayib Bukele	country=SLV	office=总统	office.en=President	since=2019-06-01
leader	伊尔	zh=亚历杭德拉·伊尔·蒂诺科|亚历杭德拉·伊尔	en=Alexandra Hill Tinoco	en.alias=Alexandra Hill	country=SLV	office=外交部长	office.en=Foreign Minister	since=2019-06-01

leader	贝卡里	zh=卢卡·贝卡里	en=Luca Beccari	country=SMR	office=外交国务秘书	office.en=Secretary of State for Foreign Affairs	since=2020-01-08

leader	谢里夫(SOM)	zh=谢里夫·谢赫·艾哈迈德	en=Sharif Sheikh Ahmed	country=SOM	office=总统	office.en=President	since=2009-01-31	until=2012-08-20
leader	哈桑(SOM)	zh=哈桑·谢赫·马哈茂德	en=Hassan Sheikh Mohamud	en.alias=Hassan Sheikh Mohamoud	country=SOM	office=总统	office.en=President	since=2012-09-16	until=2017-02-16
leader	穆罕默德(SOM)	zh=穆罕默德·阿卜杜拉希·穆罕默德|法马约	en=Mohamed Abdullahi Mohamed	en.alias=Farmajo|Mohamed Abdullahi Farmaajo	country=SOM	office=总统	office.en=President	since=2017-02-16	until=2022-05-23
leader	哈桑(SOM)	country=SOM	office=总统	office.en=President	since=2022-05-23
leader	巴雷	zh=哈姆扎·阿卜迪·巴雷	en=Hamza Abdi Barre	country=SOM	office=总理	office.en=Prime Minister	since=2022-06-26

leader	塔迪奇	zh=鲍里斯·塔迪奇	en=Boris Tadic	en.alias=Boris Tadić	country=SRB	office=总统	office.en=President	since=2004-07-11	until=2012-04-05
leader	耶雷米奇	zh=武克·耶雷米奇	en=Vuk Jeremic	en.alias=Vuk Jeremić	country=SRB	office=外交部长	office.en=Foreign Minister	since=2007-05-15	until=2012-07-27
leader	尼科利奇	zh=托米斯拉夫·尼科利奇	en=Tomislav Nikolic	en.alias=Tomislav Nikolić	country=SRB	office=总统	office.en=President	since=2012-05-31	until=2017-05-31
leader	达契奇	zh=伊维察·达契奇	en=Ivica Dacic	en.alias=Ivica Dačić	country=SRB	office=总理	office.en=Prime Minister	since=2012-07-27	until=2014-04-27
leader	武契奇	zh=亚历山大·武契奇	tw=武契奇|武齊奇	hk=武契奇	en=Aleksandar Vucic	en.alias=Aleksandar Vučić	country=SRB	office=总理	office.en=Prime Minister	since=2014-04-27	until=2017-05-31
leader	达契奇	country=SRB	office=外交部长	office.en=Foreign Minister	since=2014-04-27	until=2020-10
leader	武契奇	country=SRB	office=总统	office.en=President	since=2017-05-31
leader	布尔纳比奇	zh=阿娜·布尔纳比奇	en=Ana Brnabic	en.alias=Ana Brnabić	country=SRB	office=总理	office.en=Prime Minister	since=2017-06-29	until=2024-03
leader	塞拉科维奇	zh=尼古拉·塞拉科维奇	en=Nikola Selakovic	en.alias=Nikola Selaković	country=SRB	office=外交部长	office.en=Foreign Minister	since=2020-10	until=2022-10
leader	达契奇	country=SRB	office=外交部长	office.en=Foreign Minister	since=2022-10-26	until=2024-05-02
leader	布尔纳比奇	country=SRB	office=国民议会议长	office.en=President of the National Assembly	since=2024-03-20
leader	武切维奇	zh=米洛什·武切维奇	en=Milos Vucevic	en.alias=Miloš Vučević	country=SRB	office=总理	office.en=Prime Minister	since=2024-05-02	until=2025-04-16
leader	久里奇	zh=马尔科·久里奇	en=Marko Djuric	en.alias=Marko Đurić|Marko Duric	country=SRB	office=外交部长	office.en=Foreign Minister	since=2024-05-02
leader	马楚特	zh=久罗·马楚特|丘罗·马楚特	en=Djuro Macut	en.alias=Đuro Macut|Duro Macut	country=SRB	office=总理	office.en=Prime Minister	since=2025-04-16

leader	基尔	zh=萨尔瓦·基尔·马亚尔迪特|萨尔瓦·基尔	en=Salva Kiir	en.alias=Salva Kiir Mayardit	country=SSD	office=总统	office.en=President	since=2011-07-09
leader	马沙尔	zh=里克·马沙尔|里克·马查尔	en=Riek Machar	country=SSD	office=第一副总统	office.en=First Vice President	since=2020-02-22

leader	德梅内塞斯	zh=弗拉迪克·德梅内塞斯	en=Fradique de Menezes	country=STP	office=总统	office.en=President	since=2001-09-03	until=2011-09-03
leader	达科斯塔	zh=曼努埃尔·平托·达科斯塔	en=Manuel Pinto da Costa	country=STP	office=总统	office.en=President	since=2011-09-03	until=2016-09-03
leader	特罗瓦达	zh=帕特里斯·埃梅里·特罗瓦达|帕特里斯·特罗瓦达	en=Patrice Trovoada	country=STP	office=总理	office.en=Prime Minister	since=2014-11	until=2018-12
leader	卡瓦略	zh=埃瓦里斯托·卡瓦略	en=Evaristo Carvalho	country=STP	office=总统	office.en=President	since=2016-09-03	until=2021-10-02
leader	诺瓦(STP)	zh=卡洛斯·曼努埃尔·维拉·诺瓦|卡洛斯·诺瓦	en=Carlos Vila Nova	country=STP	office=总统	office.en=President	since=2021-10-02
leader	特罗瓦达	country=STP	office=总理	office.en=Prime Minister	since=2022-11	until=2025-01

leader	费内蒂安	zh=罗纳德·费内蒂安	en=Ronald Venetiaan	country=SUR	office=总统	office.en=President	since=2000-08-12	until=2010-08-12
leader	鲍特瑟	zh=德西·鲍特瑟	en=Desi Bouterse	country=SUR	office=总统	office.en=President	since=2010-08-12	until=2020-07-16
leader	单多吉	zh=昌·单多吉|昌德里卡佩萨德·单多吉	en=Chan Santokhi	en.alias=Chandrikapersad Santokhi	country=SUR	office=总统	office.en=President	since=2020-07-16	until=2025-07-16
leader	西蒙斯	zh=珍妮弗·赫林斯－西蒙斯|珍妮弗·西蒙斯	en=Jennifer Geerlings-Simons	en.alias=Jennifer Simons	country=SUR	office=总统	office.en=President	since=2025-07-16

leader	加什帕罗维奇	zh=伊万·加什帕罗维奇	en=Ivan Gasparovic	en.alias=Ivan Gašparovič	country=SVK	office=总统	office.en=President	since=2004-06-15	until=2014-06-15
leader	菲佐	zh=罗伯特·菲佐|罗贝特·菲佐	tw=費佐|費科	hk=菲佐	en=Robert Fico	country=SVK	office=总理	office.en=Prime Minister	since=2012-04-04	until=2018-03-22
leader	莱恰克	zh=米罗斯拉夫·莱恰克	en=Miroslav Lajcak	en.alias=Miroslav Lajčák	country=SVK	office=外交部长	office.en=Foreign Minister	since=2012-04-04	until=2020-03-21
leader	基斯卡	zh=安德烈·基斯卡	en=Andrej Kiska	country=SVK	office=总统	office.en=President	since=2014-06-15	until=2019-06-15
leader	佩列格里尼	zh=彼得·佩列格里尼	en=Peter Pellegrini	country=SVK	office=总理	office.en=Prime Minister	since=2018-03-22	until=2020-03-21
leader	恰普托娃	zh=苏珊娜·恰普托娃|祖扎娜·恰普托娃	en=Zuzana Caputova	en.alias=Zuzana Čaputová	country=SVK	office=总统	office.en=President	since=2019-06-15	until=2024-06-15
leader	马托维奇	zh=伊戈尔·马托维奇	en=Igor Matovic	en.alias=Igor Matovič	country=SVK	office=总理	office.en=Prime Minister	since=2020-03-21	until=2021-04-01
leader	伊万·科尔乔克	en=Ivan Korcok	en.alias=Ivan Korčok	country=SVK	office=外交部长	office.en=Foreign Minister	since=2020-04-08	until=2021-09-01
leader	黑格尔	zh=爱德华·黑格尔	en=Eduard Heger	country=SVK	office=总理	office.en=Prime Minister	since=2021-04-01	until=2023-05-15
leader	卡切尔	zh=拉斯季斯拉夫·卡切尔	en=Rastislav Kacer	en.alias=Rastislav Káčer	country=SVK	office=外交部长	office.en=Foreign Minister	since=2022-09-13	until=2023-05-15
leader	奥多尔	zh=卢多维特·奥多尔	en=Ludovit Odor	en.alias=Ľudovít Ódor	country=SVK	office=总理	office.en=Prime Minister	since=2023-05-15	until=2023-10-25
leader	菲佐	country=SVK	office=总理	office.en=Prime Minister	since=2023-10-25
leader	布拉纳尔	zh=尤拉伊·布拉纳尔|尤拉伊·布兰纳	en=Juraj Blanar	en.alias=Juraj Blanár	country=SVK	office=外交部长	office.en=Foreign Minister	since=2023-10-25
leader	佩列格里尼	country=SVK	office=总统	office.en=President	since=2024-06-15

leader	图尔克	zh=达尼洛·图尔克	en=Danilo Turk	en.alias=Danilo Türk	country=SVN	office=总统	office.en=President	since=2007-12-23	until=2012-12-22
leader	帕霍尔	zh=博鲁特·帕霍尔	en=Borut Pahor	country=SVN	office=总统	office.en=President	since=2012-12-22	until=2022-12-22
leader	采拉尔	zh=米罗·采拉尔	en=Miro Cerar	country=SVN	office=总理	office.en=Prime Minister	since=2014-09-18	until=2018-09-13
leader	采拉尔	country=SVN	office=外交部长	office.en=Foreign Minister	since=2018-09-13	until=2020-03-13
leader	沙雷茨	zh=马里安·沙雷茨	en=Marjan Sarec	en.alias=Marjan Šarec	country=SVN	office=总理	office.en=Prime Minister	since=2018-09-13	until=2020-03-13
leader	扬沙	zh=亚内兹·扬沙	en=Janez Jansa	en.alias=Janez Janša	country=SVN	office=总理	office.en=Prime Minister	since=2020-03-13	until=2022-06-01
leader	洛加尔	zh=安热·洛加尔	en=Anze Logar	en.alias=Anže Logar	country=SVN	office=外交部长	office.en=Foreign Minister	since=2020-03-13	until=2022-06-01
leader	戈洛布	zh=罗伯特·戈洛布	en=Robert Golob	country=SVN	office=总理	office.en=Prime Minister	since=2022-06-01
leader	法永	zh=塔妮娅·法永|塔尼娅·法永	en=Tanja Fajon	country=SVN	office=外交部长	office.en=Foreign Minister	since=2022-06-01
leader	穆萨尔	zh=娜塔莎·皮尔茨·穆萨尔|纳塔莎·皮尔茨·穆萨尔	en=Natasa Pirc Musar	en.alias=Nataša Pirc Musar	country=SVN	office=总统	office.en=President	since=2022-12-23

leader	卡尔十六世·古斯塔夫	zh=卡尔十六世·古斯塔夫	en=Carl XVI Gustaf	en.alias=King Carl XVI Gustaf	country=SWE	office=国王	office.en=King	since=1973-09-15
leader	佩尔松	zh=约兰·佩尔松	en=Goran Persson	en.alias=Göran Persson	country=SWE	office=首相	office.en=Prime Minister	since=1996-03-22	until=2006-10-06
leader	赖因费尔特	zh=弗雷德里克·赖因费尔特	en=Fredrik Reinfeldt	country=SWE	office=首相	office.en=Prime Minister	since=2006-10-06	until=2014-10-03
leader	比尔德	zh=卡尔·比尔德	en=Carl Bildt	country=SWE	office=外交大臣	office.en=Foreign Minister	since=2006-10-06	until=2014-10-03
leader	勒文	zh=斯特凡·勒文	en=Stefan Lofven	en.alias=Stefan Löfven	country=SWE	office=首相	office.en=Prime Minister	since=2014-10-03	until=2021-11-30
leader	瓦尔斯特伦	zh=玛戈·瓦尔斯特伦|马戈特·瓦尔斯特伦	en=Margot Wallstrom	en.alias=Margot Wallström	country=SWE	office=外交大臣	office.en=Foreign Minister	since=2014-10-03	until=2019-09-10
leader	林德	zh=安·林德	en=Ann Linde	country=SWE	office=外交大臣	office.en=Foreign Minister	since=2019-09-10	until=2022-10-18
leader	安德松	zh=玛格达莱娜·安德松|马格达莱娜·安德松	en=Magdalena Andersson	country=SWE	office=首相	office.en=Prime Minister	since=2021-11-30	until=2022-10-18
leader	克里斯特松	zh=乌尔夫·克里斯特松	tw=克里斯特森|克里斯特松	en=Ulf Kristersson	country=SWE	office=首相	office.en=Prime Minister	since=2022-10-18
leader	比尔斯特伦	zh=托比亚斯·比尔斯特伦|托比亚斯·比尔斯特罗姆	en=Tobias Billstrom	en.alias=Tobias Billström	country=SWE	office=外交大臣	office.en=Foreign Minister	since=2022-10-18	until=2024-09-10
leader	斯蒂内加德	zh=玛丽亚·马尔默·斯蒂内加德	en=Maria Malmer Stenergard	country=SWE	office=外交大臣	office.en=Foreign Minister	since=2024-09-10

leader	姆斯瓦蒂三世	zh=姆斯瓦蒂三世	tw=恩史瓦帝三世	en=Mswati III	en.alias=King Mswati III	country=SWZ	office=国王	office.en=King	since=1986-04-25
leader	拉塞尔·德拉米尼	en=Russell Dlamini	en.alias=Russell Mmiso Dlamini	country=SWZ	office=首相	office.en=Prime Minister	since=2023-11

leader	勒内	zh=弗朗斯－阿尔贝·勒内	en=France-Albert Rene	en.alias=France-Albert René	country=SYC	office=总统	office.en=President	since=1977-06-05	until=2004-04-14
leader	米歇尔(SYC)	zh=詹姆斯·米歇尔	en=James Michel	country=SYC	office=总统	office.en=President	since=2004-04-14	until=2016-10-16
leader	富尔	zh=丹尼·富尔	en=Danny Faure	country=SYC	office=总统	office.en=President	since=2016-10-16	until=2020-10-26
leader	拉姆卡拉旺	zh=瓦韦尔·拉姆卡拉旺	en=Wavel Ramkalawan	country=SYC	office=总统	office.en=President	since=2020-10-26	until=2025-10
leader	埃尔米尼	zh=帕特里克·埃尔米尼	en=Patrick Herminie	country=SYC	office=总统	office.en=President	since=2025-10-26

leader	沙雷	zh=法鲁克·沙雷	en=Farouk al-Sharaa	en.alias=Farouq al-Sharaa	country=SYR	office=外交部长	office.en=Foreign Minister	since=1984-03	until=2006-02
leader	巴沙尔	zh=巴沙尔·阿萨德	tw=阿塞德|巴夏爾·阿薩德|小阿塞德	hk=巴沙爾	en=Bashar al-Assad	en.alias=Bashar Assad|Bashar al-Asad	country=SYR	office=总统	office.en=President	since=2000-07-17	until=2024-12-08
leader	穆阿利姆	zh=瓦利德·穆阿利姆	en=Walid Muallem	en.alias=Walid al-Moallem|Walid al-Muallem	country=SYR	office=外交部长	office.en=Foreign Minister	since=2006-02	until=2020-11-16
leader	梅克达德	zh=费萨尔·梅克达德|费萨尔·米格达德	en=Faisal Mekdad	en.alias=Fayssal Mikdad	country=SYR	office=外交部长	office.en=Foreign Minister	since=2020-11-22	until=2024-09
leader	沙拉	zh=艾哈迈德·沙拉|朱拉尼	tw=夏拉|夏雷|沙拉	hk=沙拉	en=Ahmed al-Sharaa	en.alias=Ahmad al-Sharaa|Abu Mohammad al-Julani|Abu Mohammed al-Golani|Ahmed al-Shara	country=SYR	office=政权领导人	office.en=De facto leader	since=2024-12-08	until=2025-01-29
leader	希巴尼	zh=阿萨德·希巴尼|阿萨德·哈桑·希巴尼	en=Asaad al-Shaibani	en.alias=Asaad Hassan al-Shaibani|Assad al-Shaibani|Asaad al-Shibani	country=SYR	office=外交部长	office.en=Foreign Minister	since=2024-12-21
leader	沙拉	country=SYR	office=总统	office.en=President	since=2025-01-29

leader	伊德里斯·代比	zh=伊德里斯·代比·伊特诺	en=Idriss Deby	en.alias=Idriss Déby|Idriss Deby Itno	country=TCD	office=总统	office.en=President	since=1990-12-02	until=2021-04-20
leader	代比	zh=穆罕默德·伊德里斯·代比·伊特诺|马哈马特·伊德里斯·代比·伊特诺|穆罕默德·代比|马哈马特·代比	en=Mahamat Idriss Deby Itno	en.alias=Mahamat Idriss Déby|Mahamat Idriss Deby|Mahamat Deby	country=TCD	office=过渡军事委员会主席	office.en=Chairman of the Transitional Military Council	since=2021-04-20	until=2022-10-10
leader	代比	country=TCD	office=过渡总统	office.en=Transitional President	since=2022-10-10	until=2024-05-23
leader	代比	country=TCD	office=总统	office.en=President	since=2024-05-23

leader	埃亚德马	zh=纳辛贝·埃亚德马	en=Gnassingbe Eyadema	en.alias=Gnassingbé Eyadéma	country=TGO	office=总统	office.en=President	since=1967-04-14	until=2005-02-05
leader	福雷	zh=福雷·埃索齐姆纳·纳辛贝|福雷·纳辛贝	en=Faure Gnassingbe	en.alias=Faure Gnassingbé|Faure Essozimna Gnassingbé|Faure Essozimna Gnassingbe	country=TGO	office=总统	office.en=President	since=2005-05-04	until=2025-05-03
leader	杜塞	zh=罗贝尔·迪塞|罗贝尔·杜塞|迪塞	en=Robert Dussey	country=TGO	office=外交部长	office.en=Foreign Minister	since=2013-09
leader	福雷	country=TGO	office=部长会议主席	office.en=President of the Council of Ministers	since=2025-05-03

leader	普密蓬	zh=普密蓬·阿杜德	tw=蒲美蓬	hk=普密蓬	en=Bhumibol Adulyadej	country=THA	office=国王	office.en=King	since=1946-06-09	until=2016-10-13
leader	川·立派	tw=川立派	en=Chuan Leekpai	country=THA	office=总理	office.en=Prime Minister	since=1997-11-09	until=2001-02-09
leader	他信	zh=他信·西那瓦|他信·钦那瓦	tw=塔克辛	hk=他信	en=Thaksin Shinawatra	country=THA	office=总理	office.en=Prime Minister	since=2001-02-09	until=2006-09-19
leader	素拉育	zh=素拉育·朱拉暖	en=Surayud Chulanont	country=THA	office=总理	office.en=Prime Minister	since=2006-10-01	until=2008-01-29
leader	阿披实	zh=阿披实·维乍集瓦	tw=艾比希	en=Abhisit Vejjajiva	country=THA	office=总理	office.en=Prime Minister	since=2008-12-17	until=2011-08-05
leader	英拉	zh=英拉·西那瓦|英拉·钦那瓦	tw=盈拉	hk=英祿	en=Yingluck Shinawatra	country=THA	office=总理	office.en=Prime Minister	since=2011-08-05	until=2014-05-07
leader	素拉蓬	zh=素拉蓬·多威差猜军	en=Surapong Tovichakchaikul	country=THA	office=外交部长	office.en=Foreign Minister	since=2011-08-09	until=2014-05-07
leader	巴育	zh=巴育·詹欧差	tw=帕拉育	hk=巴育	en=Prayut Chan-o-cha	en.alias=Prayuth Chan-ocha|Prayut Chan-ocha|Prayuth Chan-o-cha	country=THA	office=总理	office.en=Prime Minister	since=2014-08-24	until=2023-08-22
leader	敦	zh=敦·帕马威奈	en=Don Pramudwinai	country=THA	office=外交部长	office.en=Foreign Minister	since=2015-08	until=2023-09
leader	哇集拉隆功	zh=玛哈·哇集拉隆功	tw=瓦吉拉隆功	hk=哇集拉隆功	en=Maha Vajiralongkorn	en.alias=King Vajiralongkorn	country=THA	office=国王	office.en=King	since=2016-10-13
leader	赛塔	zh=赛塔·他威信	tw=賽塔	hk=賽塔	en=Srettha Thavisin	country=THA	office=总理	office.en=Prime Minister	since=2023-08-22	until=2024-08-14
leader	班比	zh=班比·帕希塔努功	en=Parnpree Bahiddha-Nukara	country=THA	office=外交部长	office.en=Foreign Minister	since=2023-09	until=2024-04
leader	玛里	zh=玛里·沙嘉蓬潘|马里·沙嘉蓬潘	en=Maris Sangiampongsa	country=THA	office=外交部长	office.en=Foreign Minister	since=2024-04-30	until=2025-09
leader	佩通坦	zh=佩通坦·西那瓦|佩通坦·钦那瓦	tw=貝東塔	hk=佩通坦	en=Paetongtarn Shinawatra	country=THA	office=总理	office.en=Prime Minister	since=2024-08-16	until=2025-08-29
leader	普坦	zh=普坦·威乍耶猜	en=Phumtham Wechayachai	country=THA	office=代总理	office.en=Acting Prime Minister	since=2025-07-03	until=2025-09-07
leader	阿努廷	zh=阿努廷·参威拉军|阿努廷·查恩维拉库	tw=阿努廷	hk=阿努廷	en=Anutin Charnvirakul	country=THA	office=总理	office.en=Prime Minister	since=2025-09-07
leader	西哈萨	zh=西哈萨·蓬盖乔	en=Sihasak Phuangketkeow	country=THA	office=外交部长	office.en=Foreign Minister	since=2025-09-19

leader	拉赫蒙	zh=埃莫马利·拉赫蒙	tw=拉赫蒙|拉赫曼	en=Emomali Rahmon	en.alias=Emomali Rakhmon	country=TJK	office=总统	office.en=President	since=1994-11-16
leader	穆赫里丁	zh=西罗吉丁·穆赫里丁|西罗吉丁·阿斯洛夫	en=Sirojiddin Muhriddin	en.alias=Sirojiddin Aslov	country=TJK	office=外交部长	office.en=Foreign Minister	since=2013-11
leader	拉苏尔佐达	zh=科希尔·拉苏尔佐达	en=Kokhir Rasulzoda	en.alias=Qohir Rasulzoda	country=TJK	office=总理	office.en=Prime Minister	since=2013-11-23

leader	尼亚佐夫	zh=萨帕尔穆拉特·尼亚佐夫	en=Saparmurat Niyazov	country=TKM	office=总统	office.en=President	since=1990-11-02	until=2006-12-21
leader	梅列多夫	zh=拉希德·梅列多夫	en=Rashid Meredov	country=TKM	office=外交部长	office.en=Foreign Minister	since=2001-07
leader	库尔班古力·别尔德穆哈梅多夫	zh=古尔班古力·别尔德穆哈梅多夫	en=Gurbanguly Berdimuhamedov	en.alias=Gurbanguly Berdymukhamedov|Gurbanguly Berdimuhamedow	country=TKM	office=总统	office.en=President	since=2007-02-14	until=2022-03-19
leader	谢尔达尔·别尔德穆哈梅多夫	zh=别尔德穆哈梅多夫	en=Serdar Berdimuhamedov	en.alias=Serdar Berdymukhamedov|Serdar Berdimuhamedow	country=TKM	office=总统	office.en=President	since=2022-03-19
leader	库尔班古力·别尔德穆哈梅多夫	country=TKM	office=人民委员会主席	office.en=Chairman of the Halk Maslahaty	since=2023-01-21

leader	奥尔塔	zh=若泽·拉莫斯·奥尔塔|若泽·拉莫斯－奥尔塔|霍塔	tw=霍塔|歐塔	hk=奧爾塔	en=Jose Ramos-Horta	en.alias=José Ramos-Horta	country=TLS	office=总统	office.en=President	since=2007-05-20	until=2012-05-20
leader	夏纳纳	zh=夏纳纳·古斯芒|沙纳纳·古斯芒	tw=古斯茂|夏納納	en=Xanana Gusmao	en.alias=Xanana Gusmão|Kay Rala Xanana Gusmão|Kay Rala Xanana Gusmao	country=TLS	office=总理	office.en=Prime Minister	since=2007-08-08	until=2015-02-16
leader	鲁瓦克	zh=陶尔·马坦·鲁瓦克|塔乌尔·马坦·鲁瓦克	en=Taur Matan Ruak	country=TLS	office=总统	office.en=President	since=2012-05-20	until=2017-05-20
leader	古特雷斯(TLS)	zh=弗朗西斯科·古特雷斯|卢奥洛	en=Francisco Guterres	en.alias=Lu-Olo|Francisco "Lu Olo" Guterres	country=TLS	office=总统	office.en=President	since=2017-05-20	until=2022-05-20
leader	鲁瓦克	country=TLS	office=总理	office.en=Prime Minister	since=2018-06-22	until=2023-07-01
leader	奥尔塔	country=TLS	office=总统	office.en=President	since=2022-05-20
leader	夏纳纳	country=TLS	office=总理	office.en=Prime Minister	since=2023-07-01
leader	弗雷塔斯	zh=本迪托·弗雷塔斯|贝迪多·弗雷塔斯	en=Bendito Freitas	en.alias=Bendito dos Santos Freitas	country=TLS	office=外交部长	office.en=Foreign Minister	since=2023-07-01

leader	图普六世	zh=图普六世	en=Tupou VI	en.alias=King Tupou VI	country=TON	office=国王	office.en=King	since=2012-03-18
leader	波希瓦	zh=阿基利西·波希瓦	en='Akilisi Pohiva	en.alias=Akilisi Pohiva	country=TON	office=首相	office.en=Prime Minister	since=2014-12-30	until=2019-09-12
leader	图伊奥内托阿	zh=波希瓦·图伊奥内托阿	en=Pohiva Tu'i'onetoa	en.alias=Pohiva Tuionetoa	country=TON	office=首相	office.en=Prime Minister	since=2019-10-08	until=2021-12-27
leader	索瓦莱尼	zh=肖西·索瓦莱尼|胡阿卡瓦梅利库	en=Siaosi Sovaleni	en.alias=Hu'akavameiliku	country=TON	office=总理	office.en=Prime Minister	since=2021-12-27	until=2024-12
leader	埃凯	zh=艾萨克·埃凯	en='Aisake Eke	en.alias=Aisake Eke|'Aisake Valu Eke	country=TON	office=首相	office.en=Prime Minister	since=2025-01-22	until=2025-12

leader	曼宁	zh=帕特里克·曼宁	en=Patrick Manning	country=TTO	office=总理	office.en=Prime Minister	since=2001-12-24	until=2010-05-26
leader	珀塞德－比塞萨尔	zh=卡姆拉·珀塞德－比塞萨尔|卡姆拉·珀塞德-比塞萨尔	en=Kamla Persad-Bissessar	country=TTO	office=总理	office.en=Prime Minister	since=2010-05-26	until=2015-09-09
leader	罗利	zh=基思·罗利	en=Keith Rowley	country=TTO	office=总理	office.en=Prime Minister	since=2015-09-09	until=2025-03-17
leader	斯图尔特·扬	en=Stuart Young	country=TTO	office=总理	office.en=Prime Minister	since=2025-03-17	until=2025-05-01
leader	珀塞德－比塞萨尔	country=TTO	office=总理	office.en=Prime Minister	since=2025-05-01

leader	本·阿里	zh=宰因·阿比丁·本·阿里	en=Zine El Abidine Ben Ali	country=TUN	office=总统	office.en=President	since=1987-11-07	until=2011-01-14
leader	马尔祖基	zh=蒙塞夫·马尔祖基	en=Moncef Marzouki	country=TUN	office=总统	office.en=President	since=2011-12-13	until=2014-12-31
leader	埃塞卜西	zh=贝吉·卡伊德·埃塞卜西	en=Beji Caid Essebsi	country=TUN	office=总统	office.en=President	since=2014-12-31	until=2019-07-25
leader	沙赫德	zh=优素福·沙赫德	en=Youssef Chahed	country=TUN	office=总理	office.en=Prime Minister	since=2016-08-27	until=2020-02-27
leader	赛义德(TUN)	zh=凯斯·赛义德	en=Kais Saied	country=TUN	office=总统	office.en=President	since=2019-10-23
leader	贾兰迪	zh=奥斯曼·贾兰迪	en=Othman Jerandi	country=TUN	office=外交部长	office.en=Foreign Minister	since=2020-09	until=2023-02
leader	布登	zh=纳杰拉·布登	en=Najla Bouden	en.alias=Najla Bouden Romdhane	country=TUN	office=总理	office.en=Prime Minister	since=2021-10-11	until=2023-08-01
leader	阿马尔	zh=纳比勒·阿马尔	en=Nabil Ammar	country=TUN	office=外交部长	office.en=Foreign Minister	since=2023-02-07	until=2024-08
leader	哈沙尼	zh=艾哈迈德·哈沙尼	en=Ahmed Hachani	country=TUN	office=总理	office.en=Prime Minister	since=2023-08-02	until=2024-08-07
leader	纳夫提	zh=穆罕默德·阿里·纳夫提	en=Mohamed Ali Nafti	country=TUN	office=外交部长	office.en=Foreign Minister	since=2024-08-25
leader	赞兹里	zh=萨拉·扎夫拉尼·赞兹里|扎夫拉尼·赞兹里	en=Sarra Zaafrani Zenzri	en.alias=Sarra Zaafarani Zanzari	country=TUN	office=总理	office.en=Prime Minister	since=2025-03-20

leader	塞泽尔	zh=艾哈迈德·内吉代特·塞泽尔	en=Ahmet Necdet Sezer	country=TUR	office=总统	office.en=President	since=2000-05-16	until=2007-08-28
leader	埃尔多安	zh=雷杰普·塔伊普·埃尔多安	tw=艾爾多安|艾爾段|埃爾多安	hk=埃爾多安	en=Recep Tayyip Erdogan	en.alias=Recep Tayyip Erdoğan|Tayyip Erdogan	country=TUR	office=总理	office.en=Prime Minister	since=2003-03-14	until=2014-08-28
leader	居尔	zh=阿卜杜拉·居尔	tw=居爾	en=Abdullah Gul	en.alias=Abdullah Gül	country=TUR	office=外交部长	office.en=Foreign Minister	since=2003-03-14	until=2007-08-28
leader	居尔	country=TUR	office=总统	office.en=President	since=2007-08-28	until=2014-08-28
leader	巴巴詹	zh=阿里·巴巴詹	en=Ali Babacan	country=TUR	office=外交部长	office.en=Foreign Minister	since=2007-08-29	until=2009-05-01
leader	达武特奥卢	zh=艾哈迈德·达武特奥卢	en=Ahmet Davutoglu	en.alias=Ahmet Davutoğlu	country=TUR	office=外交部长	office.en=Foreign Minister	since=2009-05-01	until=2014-08-28
leader	埃尔多安	country=TUR	office=总统	office.en=President	since=2014-08-28
leader	达武特奥卢	country=TUR	office=总理	office.en=Prime Minister	since=2014-08-28	until=2016-05-24
leader	恰武什奥卢	zh=梅夫吕特·恰武什奥卢	en=Mevlut Cavusoglu	en.alias=Mevlüt Çavuşoğlu	country=TUR	office=外交部长	office.en=Foreign Minister	since=2015-11-24	until=2023-06-03
leader	耶尔德勒姆	zh=比纳利·耶尔德勒姆	en=Binali Yildirim	en.alias=Binali Yıldırım	country=TUR	office=总理	office.en=Prime Minister	since=2016-05-24	until=2018-07-09
leader	奥克塔伊	zh=福阿特·奥克塔伊	en=Fuat Oktay	country=TUR	office=副总统	office.en=Vice President	since=2018-07-10	until=2023-06-03
leader	费丹	zh=哈坎·费丹	tw=費丹	en=Hakan Fidan	country=TUR	office=外交部长	office.en=Foreign Minister	since=2023-06-03
leader	耶尔马兹	zh=杰夫代特·耶尔马兹	en=Cevdet Yilmaz	en.alias=Cevdet Yılmaz	country=TUR	office=副总统	office.en=Vice President	since=2023-06-03
leader	居莱尔	zh=亚沙尔·居莱尔|亚萨尔·居莱尔	en=Yasar Guler	en.alias=Yaşar Güler	country=TUR	office=国防部长	office.en=Defense Minister	since=2023-06-03

leader	索本嘉	zh=埃内莱·索本嘉	en=Enele Sopoaga	country=TUV	office=总理	office.en=Prime Minister	since=2013-08-05	until=2019-09-19
leader	纳塔诺	zh=考塞亚·纳塔诺	en=Kausea Natano	country=TUV	office=总理	office.en=Prime Minister	since=2019-09-19	until=2024-02-26
leader	特奥	zh=费莱蒂·特奥|费莱蒂·佩尼塔拉·特奥	tw=戴斐立	en=Feleti Teo	country=TUV	office=总理	office.en=Prime Minister	since=2024-02-27

leader	李登辉	en=Lee Teng-hui	country=TWN	office=台湾地区领导人	office.en=President	since=1988-01-13	until=2000-05-20
leader	陈水扁	en=Chen Shui-bian	country=TWN	office=台湾地区领导人	office.en=President	since=2000-05-20	until=2008-05-20
leader	吕秀莲	en=Annette Lu	en.alias=Lu Hsiu-lien	country=TWN	office=台湾地区副领导人	office.en=Vice President	since=2000-05-20	until=2008-05-20
leader	张俊雄	en=Chang Chun-hsiung	country=TWN	office=台湾行政机构负责人	office.en=Premier	since=2007-05-21	until=2008-05-20
leader	马英九	zh=马英九	en=Ma Ying-jeou	country=TWN	office=台湾地区领导人	office.en=President	since=2008-05-20	until=2016-05-20
leader	萧万长	en=Vincent Siew	country=TWN	office=台湾地区副领导人	office.en=Vice President	since=2008-05-20	until=2012-05-20
leader	吴敦义	en=Wu Den-yih	country=TWN	office=台湾地区副领导人	office.en=Vice President	since=2012-05-20	until=2016-05-20
leader	林永乐	en=David Lin	country=TWN	office=台湾外事主管部门负责人	office.en=Foreign Minister	since=2012-09-27	until=2016-05-20
leader	江宜桦	en=Jiang Yi-huah	country=TWN	office=台湾行政机构负责人	office.en=Premier	since=2013-02-18	until=2014-12-08
leader	蔡英文	zh=蔡英文	en=Tsai Ing-wen	country=TWN	office=台湾地区领导人	office.en=President	since=2016-05-20	until=2024-05-20
leader	陈建仁	zh=陈建仁	en=Chen Chien-jen	country=TWN	office=台湾地区副领导人	office.en=Vice President	since=2016-05-20	until=2020-05-20
leader	李大维	en=David Lee	country=TWN	office=台湾外事主管部门负责人	office.en=Foreign Minister	since=2016-05-20	until=2018-02-26
leader	吴钊燮	zh=吴钊燮	en=Joseph Wu	en.alias=Jaushieh Joseph Wu|Wu Jaushieh	country=TWN	office=台湾外事主管部门负责人	office.en=Foreign Minister	since=2018-02-26	until=2024-05-20
leader	苏贞昌	zh=苏贞昌	en=Su Tseng-chang	country=TWN	office=台湾行政机构负责人	office.en=Premier	since=2019-01-14	until=2023-01-31
leader	赖清德	zh=赖清德	en=Lai Ching-te	en.alias=William Lai|Lai Ching-Te	country=TWN	office=台湾地区副领导人	office.en=Vice President	since=2020-05-20	until=2024-05-20
leader	陈建仁	country=TWN	office=台湾行政机构负责人	office.en=Premier	since=2023-01-31	until=2024-05-20
leader	赖清德	country=TWN	office=台湾地区领导人	office.en=President	since=2024-05-20
leader	萧美琴	zh=萧美琴	en=Hsiao Bi-khim	country=TWN	office=台湾地区副领导人	office.en=Vice President	since=2024-05-20
leader	卓荣泰	zh=卓荣泰	en=Cho Jung-tai	country=TWN	office=台湾行政机构负责人	office.en=Premier	since=2024-05-20
leader	林佳龙	zh=林佳龙	en=Lin Chia-lung	country=TWN	office=台湾外事主管部门负责人	office.en=Foreign Minister	since=2024-05-20
leader	顾立雄	en=Wellington Koo	country=TWN	office=台湾防务主管部门负责人	office.en=Defense Minister	since=2024-05-20

leader	姆卡帕	zh=本杰明·姆卡帕	en=Benjamin Mkapa	country=TZA	office=总统	office.en=President	since=1995-11-23	until=2005-12-21
leader	基奎特	zh=贾卡亚·基奎特|贾卡亚·姆里绍·基奎特	en=Jakaya Kikwete	country=TZA	office=总统	office.en=President	since=2005-12-21	until=2015-11-05
leader	平达	zh=米曾戈·平达	en=Mizengo Pinda	country=TZA	office=总理	office.en=Prime Minister	since=2008-02-09	until=2015-11-20
leader	马古富力	zh=约翰·马古富力|约翰·蓬贝·马古富力	en=John Magufuli	country=TZA	office=总统	office.en=President	since=2015-11-05	until=2021-03-17
leader	哈桑(TZA)	zh=萨米娅·苏卢胡·哈桑|萨米娅	en=Samia Suluhu Hassan	country=TZA	office=副总统	office.en=Vice President	since=2015-11-05	until=2021-03-19
leader	马贾利瓦	zh=卡西姆·马贾利瓦	en=Kassim Majaliwa	country=TZA	office=总理	office.en=Prime Minister	since=2015-11-20	until=2025-11
leader	哈桑(TZA)	country=TZA	office=总统	office.en=President	since=2021-03-19
leader	姆潘戈	zh=菲利普·姆潘戈	en=Philip Mpango	country=TZA	office=副总统	office.en=Vice President	since=2021-03-31	until=2025-11
leader	恩琴巴	zh=姆维古卢·恩琴巴	en=Mwigulu Nchemba	country=TZA	office=总理	office.en=Prime Minister	since=2025-11

leader	穆塞韦尼	zh=约韦里·穆塞韦尼|约韦里·卡古塔·穆塞韦尼	en=Yoweri Museveni	en.alias=Yoweri Kaguta Museveni	country=UGA	office=总统	office.en=President	since=1986-01-26
leader	库泰萨	zh=萨姆·库泰萨	en=Sam Kutesa	country=UGA	office=外交部长	office.en=Foreign Minister	since=2005	until=2021
leader	奥东戈	zh=杰杰·奥东戈|阿布巴卡尔·杰杰·奥东戈	en=Jeje Odongo	en.alias=Abubakhar Jeje Odongo	country=UGA	office=外交部长	office.en=Foreign Minister	since=2021-06
leader	纳班贾	zh=罗比娜·纳班贾	en=Robinah Nabbanja	country=UGA	office=总理	office.en=Prime Minister	since=2021-06

leader	库奇马	zh=列昂尼德·库奇马	tw=庫奇馬	en=Leonid Kuchma	country=UKR	office=总统	office.en=President	since=1994-07-19	until=2005-01-23
leader	尤先科	zh=维克托·尤先科	tw=尤申科	en=Viktor Yushchenko	en.alias=Victor Yushchenko	country=UKR	office=总统	office.en=President	since=2005-01-23	until=2010-02-25
leader	季莫申科	zh=尤利娅·季莫申科	tw=提摩申科	en=Yulia Tymoshenko	en.alias=Yulia Timoshenko	country=UKR	office=总理	office.en=Prime Minister	since=2007-12-18	until=2010-03-04
leader	亚努科维奇	zh=维克托·亚努科维奇	en=Viktor Yanukovych	country=UKR	office=总统	office.en=President	since=2010-02-25	until=2014-02-22
leader	阿扎罗夫	zh=尼古拉·阿扎罗夫	en=Mykola Azarov	country=UKR	office=总理	office.en=Prime Minister	since=2010-03-11	until=2014-01-28
leader	亚采纽克	zh=阿尔谢尼·亚采纽克	en=Arseniy Yatsenyuk	country=UKR	office=总理	office.en=Prime Minister	since=2014-02-27	until=2016-04-14
leader	波罗申科	zh=彼得·波罗申科	en=Petro Poroshenko	country=UKR	office=总统	office.en=President	since=2014-06-07	until=2019-05-20
leader	克利姆金	zh=帕夫洛·克利姆金	en=Pavlo Klimkin	country=UKR	office=外交部长	office.en=Foreign Minister	since=2014-06-19	until=2019-08-29
leader	格罗伊斯曼	zh=弗拉基米尔·格罗伊斯曼	en=Volodymyr Groysman	country=UKR	office=总理	office.en=Prime Minister	since=2016-04-14	until=2019-08-29
leader	泽连斯基	zh=弗拉基米尔·泽连斯基|沃洛德米尔·泽连斯基	tw=澤倫斯基	hk=澤連斯基	en=Volodymyr Zelensky	en.alias=Volodymyr Zelenskyy|Volodymyr Zelenskiy|Vladimir Zelensky	country=UKR	office=总统	office.en=President	since=2019-05-20
leader	普里斯泰科	zh=瓦季姆·普里斯泰科	en=Vadym Prystaiko	country=UKR	office=外交部长	office.en=Foreign Minister	since=2019-08-29	until=2020-03-04
leader	洪恰鲁克	zh=阿列克谢·洪恰鲁克	tw=宏恰魯克	en=Oleksiy Honcharuk	en.alias=Oleksii Honcharuk	country=UKR	office=总理	office.en=Prime Minister	since=2019-08-29	until=2020-03-04
leader	叶尔马克	zh=安德烈·叶尔马克	tw=葉爾馬克	en=Andriy Yermak	en.alias=Andrii Yermak	country=UKR	office=总统办公室主任	office.en=Head of the Presidential Office	since=2020-02-11	until=2025-11-28
leader	什梅加尔	zh=杰尼斯·什梅加尔	en=Denys Shmyhal	country=UKR	office=总理	office.en=Prime Minister	since=2020-03-04	until=2025-07-16
leader	库列巴	zh=德米特里·库列巴	en=Dmytro Kuleba	country=UKR	office=外交部长	office.en=Foreign Minister	since=2020-03-04	until=2024-09-05
leader	列兹尼科夫	zh=阿列克谢·列兹尼科夫	en=Oleksii Reznikov	en.alias=Oleksiy Reznikov	country=UKR	office=国防部长	office.en=Defense Minister	since=2021-11-04	until=2023-09-05
leader	乌梅罗夫	zh=鲁斯捷姆·乌梅罗夫	en=Rustem Umerov	country=UKR	office=国防部长	office.en=Defense Minister	since=2023-09-06	until=2025-07-17
leader	瑟比加	zh=安德烈·瑟比加|安德里·瑟比加	tw=西比哈|瑟比加	en=Andrii Sybiha	en.alias=Andriy Sybiha	country=UKR	office=外交部长	office.en=Foreign Minister	since=2024-09-05
leader	什梅加尔	country=UKR	office=国防部长	office.en=Defense Minister	since=2025-07-17
leader	斯维里坚科	zh=尤利娅·斯维里坚科	tw=斯維里登科	en=Yulia Svyrydenko	en.alias=Yuliia Svyrydenko	country=UKR	office=总理	office.en=Prime Minister	since=2025-07-17
leader	乌梅罗夫	country=UKR	office=国家安全与国防委员会秘书	office.en=Secretary of the National Security and Defense Council	since=2025-07-18

leader	巴斯克斯	zh=塔瓦雷·巴斯克斯	en=Tabare Vazquez	en.alias=Tabaré Vázquez	country=URY	office=总统	office.en=President	since=2005-03-01	until=2010-03-01
leader	穆希卡	zh=何塞·穆希卡	en=Jose Mujica	en.alias=José Mujica	country=URY	office=总统	office.en=President	since=2010-03-01	until=2015-03-01
leader	巴斯克斯	country=URY	office=总统	office.en=President	since=2015-03-01	until=2020-03-01
leader	拉卡列	zh=路易斯·拉卡列·波乌|路易斯·阿尔韦托·拉卡列·波乌|拉卡列·波乌	en=Luis Lacalle Pou	en.alias=Luis Alberto Lacalle Pou	country=URY	office=总统	office.en=President	since=2020-03-01	until=2025-03-01
leader	布斯蒂略	zh=弗朗西斯科·布斯蒂略	en=Francisco Bustillo	country=URY	office=外交部长	office.en=Foreign Minister	since=2020-07	until=2023-11
leader	奥尔西	zh=亚曼杜·奥尔西	en=Yamandu Orsi	en.alias=Yamandú Orsi	country=URY	office=总统	office.en=President	since=2025-03-01
leader	卢韦特金	zh=马里奥·卢韦特金|马里奥·卢贝特金	en=Mario Lubetkin	country=URY	office=外交部长	office.en=Foreign Minister	since=2025-03-01

leader	克林顿	zh=比尔·克林顿	tw=柯林頓	en=Bill Clinton	en.alias=William J. Clinton|President Clinton	country=USA	office=总统	office.en=President	since=1993-01-20	until=2001-01-20
leader	奥尔布赖特	zh=马德琳·奥尔布赖特	tw=歐布萊特	en=Madeleine Albright	country=USA	office=国务卿	office.en=Secretary of State	since=1997-01	until=2001-01
leader	布什	zh=乔治·沃克·布什|小布什	tw=小布希|布希	hk=布殊	en=George W. Bush	country=USA	office=总统	office.en=President	since=2001-01-20	until=2009-01-20
leader	切尼	zh=迪克·切尼	tw=錢尼	en=Dick Cheney	country=USA	office=副总统	office.en=Vice President	since=2001-01-20	until=2009-01-20
leader	科林·鲍威尔	zh=科林·鲍威尔|鲍威尔	tw=鮑爾|科林·鮑爾	en=Colin Powell	country=USA	office=国务卿	office.en=Secretary of State	since=2001-01-20	until=2005-01-26
leader	拉姆斯菲尔德	zh=唐纳德·拉姆斯菲尔德	tw=倫斯斐	en=Donald Rumsfeld	country=USA	office=国防部长	office.en=Secretary of Defense	since=2001-01-20	until=2006-12-18
leader	康多莉扎·赖斯	zh=康多莉扎·赖斯|赖斯	tw=萊斯|康朵麗莎·萊斯	en=Condoleezza Rice	country=USA	office=国务卿	office.en=Secretary of State	since=2005-01-26	until=2009-01-20
leader	保尔森	zh=亨利·保尔森	tw=鮑爾森	en=Henry Paulson	en.alias=Hank Paulson	country=USA	office=财政部长	office.en=Treasury Secretary	since=2006-07	until=2009-01-20
leader	盖茨	zh=罗伯特·盖茨	tw=蓋茲	en=Robert Gates	country=USA	office=国防部长	office.en=Secretary of Defense	since=2006-12-18	until=2011-06-30
leader	奥巴马	zh=贝拉克·奥巴马|巴拉克·奥巴马	tw=歐巴馬	hk=奧巴馬	en=Barack Obama	en.alias=Barack H. Obama	country=USA	office=总统	office.en=President	since=2009-01-20	until=2017-01-20
leader	拜登	zh=约瑟夫·拜登|乔·拜登	en=Joe Biden	en.alias=Joseph Biden|Joseph R. Biden	country=USA	office=副总统	office.en=Vice President	since=2009-01-20	until=2017-01-20
leader	希拉里	zh=希拉里·克林顿	tw=希拉蕊|希拉蕊·柯林頓	hk=希拉里|希拉莉	en=Hillary Clinton	en.alias=Hillary Rodham Clinton	country=USA	office=国务卿	office.en=Secretary of State	since=2009-01-21	until=2013-02-01
leader	盖特纳	zh=蒂莫西·盖特纳	tw=蓋特納	en=Timothy Geithner	en.alias=Tim Geithner	country=USA	office=财政部长	office.en=Treasury Secretary	since=2009-01-26	until=2013-01-25
leader	博纳(USA)	zh=约翰·博纳	tw=貝納	en=John Boehner	country=USA	office=众议院议长	office.en=Speaker of the House	since=2011-01-05	until=2015-10-29
leader	帕内塔	zh=莱昂·帕内塔	en=Leon Panetta	country=USA	office=国防部长	office.en=Defense Minister	since=2011-07-01	until=2013-02-27
leader	骆家辉	en=Gary Locke	country=USA	office=驻华大使	office.en=Ambassador to China	since=2011-08	until=2014-02
leader	克里	zh=约翰·克里	tw=凱瑞	hk=克里	en=John Kerry	country=USA	office=国务卿	office.en=Secretary of State	since=2013-02-01	until=2017-01-20
leader	哈格尔	zh=查克·哈格尔	en=Chuck Hagel	country=USA	office=国防部长	office.en=Defense Minister	since=2013-02-27	until=2015-02-17
leader	雅各布·卢	zh=杰克·卢	en=Jack Lew	en.alias=Jacob Lew	country=USA	office=财政部长	office.en=Treasury Secretary	since=2013-02-28	until=2017-01-20
leader	赖斯	zh=苏珊·赖斯	tw=萊斯	hk=賴斯	en=Susan Rice	country=USA	office=总统国家安全事务助理	office.en=National Security Advisor	since=2013-07-01	until=2017-01-20
leader	阿什顿·卡特	zh=阿什顿·卡特	en=Ash Carter	en.alias=Ashton Carter	country=USA	office=国防部长	office.en=Defense Minister	since=2015-02-17	until=2017-01-20
leader	瑞安	zh=保罗·瑞安	tw=萊恩	en=Paul Ryan	country=USA	office=众议院议长	office.en=Speaker of the House	since=2015-10-29	until=2019-01-03
leader	库什纳	zh=贾里德·库什纳	tw=庫許納|庫什納	hk=庫什納	en=Jared Kushner	country=USA	office=总统高级顾问	office.en=Senior Adviser to the President	since=2017-01	until=2021-01-20
leader	黑莉	zh=妮基·黑莉|尼基·黑利	tw=海利	hk=黑利	en=Nikki Haley	country=USA	office=常驻联合国代表	office.en=Ambassador to the United Nations	since=2017-01	until=2018-12
leader	特朗普	zh=唐纳德·特朗普	tw=川普	hk=特朗普	en=Donald Trump	en.alias=Donald J. Trump	country=USA	office=总统	office.en=President	since=2017-01-20	until=2021-01-20
leader	彭斯	zh=迈克·彭斯	tw=彭斯	hk=彭斯	en=Mike Pence	en.alias=Michael Pence	country=USA	office=副总统	office.en=Vice President	since=2017-01-20	until=2021-01-20
leader	马蒂斯	zh=詹姆斯·马蒂斯	en=James Mattis	en.alias=Jim Mattis	country=USA	office=国防部长	office.en=Defense Minister	since=2017-01-20	until=2019-01-01
leader	蓬佩奥	zh=迈克·蓬佩奥	tw=龐培歐|蓬佩奧	hk=蓬佩奧	en=Mike Pompeo	en.alias=Michael Pompeo	country=USA	office=中央情报局局长	office.en=CIA Director	since=2017-01-23	until=2018-04-26
leader	蒂勒森	zh=雷克斯·蒂勒森	tw=提勒森	hk=蒂勒森	en=Rex Tillerson	country=USA	office=国务卿	office.en=Secretary of State	since=2017-02-01	until=2018-03-31
leader	姆努钦	zh=史蒂文·姆努钦	tw=梅努欽|努勤	hk=姆欽|姆努欽	en=Steven Mnuchin	country=USA	office=财政部长	office.en=Treasury Secretary	since=2017-02-13	until=2021-01-20
leader	麦克马斯特	zh=赫伯特·麦克马斯特	en=H. R. McMaster	en.alias=H.R. McMaster	country=USA	office=总统国家安全事务助理	office.en=National Security Adviser	since=2017-02-20	until=2018-04-09
leader	罗斯	zh=威尔伯·罗斯	en=Wilbur Ross	country=USA	office=商务部长	office.en=Commerce Secretary	since=2017-02-28	until=2021-01-20
leader	布兰斯塔德	zh=特里·布兰斯塔德	tw=布蘭斯塔德	en=Terry Branstad	country=USA	office=驻华大使	office.en=Ambassador to China	since=2017-05	until=2020-10
leader	莱特希泽	zh=罗伯特·莱特希泽	tw=賴海哲|萊特海澤	hk=萊特希澤	en=Robert Lighthizer	country=USA	office=贸易代表	office.en=Trade Representative	since=2017-05-15	until=2021-01-20
leader	鲍威尔	zh=杰罗姆·鲍威尔	tw=鮑爾|包威爾	hk=鮑威爾	en=Jerome Powell	en.alias=Jay Powell	country=USA	office=美联储主席	office.en=Federal Reserve Chair	since=2018-02-05
leader	博尔顿	zh=约翰·博尔顿	tw=波頓	hk=博爾頓	en=John Bolton	country=USA	office=总统国家安全事务助理	office.en=National Security Advisor	since=2018-04-09	until=2019-09-10
leader	蓬佩奥	country=USA	office=国务卿	office.en=Secretary of State	since=2018-04-26	until=2021-01-20
leader	佩洛西	zh=南希·佩洛西	tw=裴洛西	hk=佩洛西	en=Nancy Pelosi	country=USA	office=众议院议长	office.en=Speaker of the House	since=2019-01-03	until=2023-01-03
leader	埃斯珀	zh=马克·埃斯珀	tw=艾斯培	hk=埃斯珀	en=Mark Esper	country=USA	office=国防部长	office.en=Defense Minister	since=2019-07-23	until=2020-11-09
leader	奥布莱恩	zh=罗伯特·奥布莱恩	tw=歐布萊恩	hk=奧布賴恩	en=Robert O'Brien	en.alias=Robert C. O'Brien	country=USA	office=总统国家安全事务助理	office.en=National Security Advisor	since=2019-09-18	until=2021-01-20
leader	拜登	country=USA	office=总统	office.en=President	since=2021-01-20	until=2025-01-20
leader	哈里斯(USA)	zh=卡玛拉·哈里斯	tw=賀錦麗	hk=賀錦麗	en=Kamala Harris	country=USA	office=副总统	office.en=Vice President	since=2021-01-20	until=2025-01-20
leader	克里	country=USA	office=总统气候问题特使	office.en=Special Presidential Envoy for Climate	since=2021-01-20	until=2024-03
leader	沙利文	zh=杰克·沙利文|杰克·苏利文	tw=蘇利文	hk=沙利文	en=Jake Sullivan	country=USA	office=总统国家安全事务助理	office.en=National Security Advisor	since=2021-01-20	until=2025-01-20
leader	奥斯汀	zh=劳埃德·奥斯汀	tw=奧斯丁	hk=奧斯汀	en=Lloyd Austin	en.alias=Lloyd J. Austin	country=USA	office=国防部长	office.en=Defense Minister	since=2021-01-22	until=2025-01-20
leader	布林肯	zh=安东尼·布林肯	en=Antony Blinken	en.alias=Tony Blinken	country=USA	office=国务卿	office.en=Secretary of State	since=2021-01-26	until=2025-01-20
leader	耶伦	zh=珍妮特·耶伦	tw=葉倫	hk=耶倫	en=Janet Yellen	country=USA	office=财政部长	office.en=Treasury Secretary	since=2021-01-26	until=2025-01-20
leader	格林菲尔德	zh=琳达·托马斯－格林菲尔德	en=Linda Thomas-Greenfield	country=USA	office=常驻联合国代表	office.en=Ambassador to the United Nations	since=2021-02	until=2025-01-20
leader	雷蒙多	zh=吉娜·雷蒙多	tw=雷蒙多	en=Gina Raimondo	country=USA	office=商务部长	office.en=Commerce Secretary	since=2021-03-03	until=2025-01-20
leader	戴琪	zh=戴琪	en=Katherine Tai	country=USA	office=贸易代表	office.en=Trade Representative	since=2021-03-18	until=2025-01-20
leader	伯恩斯	zh=威廉·伯恩斯	en=William Burns	en.alias=Bill Burns|William J. Burns	country=USA	office=中央情报局局长	office.en=CIA Director	since=2021-03-19	until=2025-01-20
leader	舍曼	zh=温迪·舍曼	tw=雪蔓|薛曼	hk=舍曼	en=Wendy Sherman	country=USA	office=副国务卿	office.en=Deputy Secretary of State	since=2021-04	until=2023-07
leader	尼古拉斯·伯恩斯	zh=尼古拉斯·伯恩斯	en=Nicholas Burns	en.alias=R. Nicholas Burns	country=USA	office=驻华大使	office.en=Ambassador to China	since=2022-03	until=2025-01
leader	麦卡锡	zh=凯文·麦卡锡	en=Kevin McCarthy	country=USA	office=众议院议长	office.en=Speaker of the House	since=2023-01-07	until=2023-10-03
leader	约翰逊(USA)	zh=迈克·约翰逊	tw=強生	hk=約翰遜	en=Mike Johnson	country=USA	office=众议院议长	office.en=Speaker of the House	since=2023-10-25
leader	坎贝尔	zh=库尔特·坎贝尔	tw=坎貝爾	hk=坎貝爾	en=Kurt Campbell	country=USA	office=副国务卿	office.en=Deputy Secretary of State	since=2024-02	until=2025-01-20
leader	威特科夫	zh=史蒂夫·威特科夫	tw=魏科夫|威科夫|維科夫	hk=威特科夫	en=Steve Witkoff	en.alias=Steven Witkoff	country=USA	office=中东问题特使	office.en=Special Envoy to the Middle East	since=2025-01
leader	凯洛格	zh=基思·凯洛格	tw=凱洛格	en=Keith Kellogg	country=USA	office=乌克兰问题特使	office.en=Special Envoy for Ukraine	since=2025-01
leader	特朗普	country=USA	office=总统	office.en=President	since=2025-01-20
leader	万斯	zh=詹姆斯·戴维·万斯|JD·万斯	tw=范斯	hk=萬斯	en=JD Vance	en.alias=J.D. Vance|James David Vance	country=USA	office=副总统	office.en=Vice President	since=2025-01-20
leader	华尔兹	zh=迈克尔·华尔兹|迈克·华尔兹	tw=華爾茲	hk=華爾茲|沃爾茲	en=Michael Waltz	en.alias=Mike Waltz	country=USA	office=总统国家安全事务助理	office.en=National Security Advisor	since=2025-01-20	until=2025-05-01
leader	鲁比奥	zh=马尔科·鲁比奥|马可·鲁比奥	tw=盧比歐|魯比歐	hk=魯比奧|盧比奧	en=Marco Rubio	country=USA	office=国务卿	office.en=Secretary of State	since=2025-01-21
leader	拉特克利夫	zh=约翰·拉特克利夫	en=John Ratcliffe	country=USA	office=中央情报局局长	office.en=CIA Director	since=2025-01-23
leader	赫格塞思	zh=皮特·赫格塞思|皮特·黑格塞思	tw=赫格塞斯|海格塞斯	hk=赫格塞思	en=Pete Hegseth	country=USA	office=国防部长	office.en=Defense Minister	since=2025-01-25
leader	贝森特	zh=斯科特·贝森特	tw=貝森特	hk=貝森特|貝辛特	en=Scott Bessent	country=USA	office=财政部长	office.en=Treasury Secretary	since=2025-01-28
leader	卢特尼克	zh=霍华德·卢特尼克	tw=盧特尼克|盧尼克	hk=盧特尼克	en=Howard Lutnick	country=USA	office=商务部长	office.en=Commerce Secretary	since=2025-02
leader	格里尔	zh=贾米森·格里尔	tw=葛里爾|格里爾	hk=格里爾	en=Jamieson Greer	country=USA	office=贸易代表	office.en=Trade Representative	since=2025-02
leader	加巴德	zh=图尔西·加巴德	en=Tulsi Gabbard	country=USA	office=国家情报总监	office.en=Director of National Intelligence	since=2025-02-12
leader	兰多	zh=克里斯托弗·兰多	tw=蘭道	hk=蘭多	en=Christopher Landau	country=USA	office=副国务卿	office.en=Deputy Secretary of State	since=2025-03
leader	庞德伟	zh=大卫·珀杜|戴维·珀杜	en=David Perdue	country=USA	office=驻华大使	office.en=Ambassador to China	since=2025-05
leader	鲁比奥	country=USA	office=代理总统国家安全事务助理	office.en=Acting National Security Advisor	since=2025-05-01
leader	华尔兹	country=USA	office=常驻联合国代表	office.en=Ambassador to the United Nations	since=2025-09

leader	卡里莫夫	zh=伊斯拉姆·卡里莫夫	en=Islam Karimov	country=UZB	office=总统	office.en=President	since=1991-09-01	until=2016-09-02
leader	米尔济约耶夫	zh=沙夫卡特·米尔济约耶夫	tw=米爾則尤耶夫|米爾濟約耶夫	en=Shavkat Mirziyoyev	en.alias=Shavkat Mirziyoev	country=UZB	office=总理	office.en=Prime Minister	since=2003-12-12	until=2016-12-14
leader	卡米洛夫	zh=阿卜杜拉齐兹·卡米洛夫	en=Abdulaziz Kamilov	country=UZB	office=外交部长	office.en=Foreign Minister	since=2012-02	until=2022-04
leader	米尔济约耶夫	country=UZB	office=总统	office.en=President	since=2016-12-14
leader	阿里波夫	zh=阿卜杜拉·阿里波夫	en=Abdulla Aripov	country=UZB	office=总理	office.en=Prime Minister	since=2016-12-14
leader	诺罗夫	zh=弗拉基米尔·诺罗夫	en=Vladimir Norov	country=UZB	office=外交部长	office.en=Foreign Minister	since=2022-04	until=2022-12
leader	赛义多夫	zh=巴赫季约尔·赛义多夫|萨义多夫	en=Bakhtiyor Saidov	country=UZB	office=外交部长	office.en=Foreign Minister	since=2022-12-30

leader	若望·保禄二世	zh=约翰·保罗二世	tw=若望·保祿二世	en=John Paul II	en.alias=Pope John Paul II	country=VAT	office=教皇	office.en=Pope	since=1978-10-16	until=2005-04-02
leader	本笃十六世	zh=本笃十六世	en=Benedict XVI	en.alias=Pope Benedict XVI	country=VAT	office=教皇	office.en=Pope	since=2005-04-19	until=2013-02-28
leader	方济各	zh=方济各	en=Francis	en.alias=Pope Francis	country=VAT	office=教皇	office.en=Pope	since=2013-03-13	until=2025-04-21
leader	帕罗林	zh=彼得罗·帕罗林|彼得洛·帕罗林	en=Pietro Parolin	en.alias=Cardinal Parolin	country=VAT	office=国务卿	office.en=Secretary of State	since=2013-10-15
leader	利奥十四世	zh=良十四世	tw=良十四世|利奧十四世	hk=良十四世|利奧十四世	en=Leo XIV	en.alias=Pope Leo XIV|Pope Leo	country=VAT	office=教皇	office.en=Pope	since=2025-05-08

leader	龚萨尔维斯	zh=拉尔夫·龚萨尔维斯|拉尔夫·冈萨尔维斯	tw=龔薩福	en=Ralph Gonsalves	country=VCT	office=总理	office.en=Prime Minister	since=2001-03-29	until=2025-11-28

leader	查韦斯(VEN)	zh=乌戈·查韦斯	en=Hugo Chavez	en.alias=Hugo Chávez	country=VEN	office=总统	office.en=President	since=1999-02-02	until=2013-03-05
leader	马杜罗	zh=尼古拉斯·马杜罗	tw=馬杜洛|馬杜羅	hk=馬杜羅	en=Nicolas Maduro	en.alias=Nicolás Maduro	country=VEN	office=外交部长	office.en=Foreign Minister	since=2006-08-09	until=2013-01-16
leader	马杜罗	country=VEN	office=总统	office.en=President	since=2013-04-19
leader	罗德里格斯(VEN)	zh=德尔西·罗德里格斯	en=Delcy Rodriguez	en.alias=Delcy Rodríguez	country=VEN	office=外交部长	office.en=Foreign Minister	since=2014-12	until=2017-06
leader	阿雷亚萨	zh=豪尔赫·阿雷亚萨	en=Jorge Arreaza	country=VEN	office=外交部长	office.en=Foreign Minister	since=2017-08	until=2021-08
leader	罗德里格斯(VEN)	country=VEN	office=副总统	office.en=Vice President	since=2018-06-14
leader	普拉森西亚	zh=费利克斯·普拉森西亚	en=Felix Plasencia	en.alias=Félix Plasencia	country=VEN	office=外交部长	office.en=Foreign Minister	since=2021-08	until=2022-05
leader	法里亚	zh=卡洛斯·法里亚	en=Carlos Faria	en.alias=Carlos Faría	country=VEN	office=外交部长	office.en=Foreign Minister	since=2022-05	until=2023-01
leader	希尔	zh=伊万·希尔|伊万·希尔·平托	en=Yvan Gil	en.alias=Yván Gil|Yvan Gil Pinto	country=VEN	office=外交部长	office.en=Foreign Minister	since=2023-01

leader	潘文凯	en=Phan Van Khai	country=VNM	office=总理	office.en=Prime Minister	since=1997-09-25	until=2006-06-27
leader	农德孟	en=Nong Duc Manh	country=VNM	office=越共中央总书记	office.en=General Secretary of the CPV	since=2001-04-22	until=2011-01-19
leader	阮晋勇	zh=阮晋勇	en=Nguyen Tan Dung	en.alias=Nguyễn Tấn Dũng	country=VNM	office=总理	office.en=Prime Minister	since=2006-06-27	until=2016-04-06
leader	阮明哲	en=Nguyen Minh Triet	country=VNM	office=国家主席	office.en=President	since=2006-06-27	until=2011-07-25
leader	范家谦	en=Pham Gia Khiem	country=VNM	office=外交部长	office.en=Foreign Minister	since=2006-06-28	until=2011-08-03
leader	阮富仲	zh=阮富仲	en=Nguyen Phu Trong	en.alias=Nguyễn Phú Trọng	country=VNM	office=越共中央总书记	office.en=General Secretary of the Communist Party of Vietnam	since=2011-01-19	until=2024-07-19
leader	张晋创	zh=张晋创	en=Truong Tan Sang	en.alias=Trương Tấn Sang	country=VNM	office=国家主席	office.en=President	since=2011-07-25	until=2016-04-02
leader	范平明	zh=范平明	en=Pham Binh Minh	en.alias=Phạm Bình Minh	country=VNM	office=外交部长	office.en=Foreign Minister	since=2011-08-03	until=2021-04-08
leader	阮氏金银	zh=阮氏金银	en=Nguyen Thi Kim Ngan	en.alias=Nguyễn Thị Kim Ngân	country=VNM	office=国会主席	office.en=Chairwoman of the National Assembly	since=2016-03-31	until=2021-03
leader	苏林	zh=苏林	en=To Lam	en.alias=Tô Lâm	country=VNM	office=公安部长	office.en=Minister of Public Security	since=2016-04	until=2024-05
leader	陈大光	zh=陈大光	en=Tran Dai Quang	en.alias=Trần Đại Quang	country=VNM	office=国家主席	office.en=President	since=2016-04-02	until=2018-09-21
leader	阮春福	zh=阮春福	en=Nguyen Xuan Phuc	en.alias=Nguyễn Xuân Phúc	country=VNM	office=总理	office.en=Prime Minister	since=2016-04-07	until=2021-04-05
leader	阮富仲	country=VNM	office=国家主席	office.en=President	since=2018-10-23	until=2021-04-05
leader	王廷惠	zh=王廷惠	en=Vuong Dinh Hue	en.alias=Vương Đình Huệ	country=VNM	office=国会主席	office.en=Chairman of the National Assembly	since=2021-03-31	until=2024-05
leader	阮春福	country=VNM	office=国家主席	office.en=President	since=2021-04-05	until=2023-01-18
leader	范明政	zh=范明政	en=Pham Minh Chinh	en.alias=Phạm Minh Chính	country=VNM	office=总理	office.en=Prime Minister	since=2021-04-05
leader	裴青山	zh=裴青山	en=Bui Thanh Son	en.alias=Bùi Thanh Sơn	country=VNM	office=外交部长	office.en=Foreign Minister	since=2021-04-08	until=2025-08
leader	武文赏	zh=武文赏	en=Vo Van Thuong	en.alias=Võ Văn Thưởng	country=VNM	office=国家主席	office.en=President	since=2023-03-02	until=2024-03-21
leader	陈青敏	zh=陈青敏	en=Tran Thanh Man	en.alias=Trần Thanh Mẫn	country=VNM	office=国会主席	office.en=Chairman of the National Assembly	since=2024-05-20
leader	苏林	country=VNM	office=国家主席	office.en=President	since=2024-05-22	until=2024-10-21
leader	裴青山	country=VNM	office=副总理	office.en=Deputy Prime Minister	since=2024-08
leader	苏林	country=VNM	office=越共中央总书记	office.en=General Secretary of the Communist Party of Vietnam	since=2024-08-03
leader	梁强	zh=梁强	en=Luong Cuong	en.alias=Lương Cường	country=VNM	office=国家主席	office.en=President	since=2024-10-21
leader	黎怀忠	zh=黎怀忠	en=Le Hoai Trung	en.alias=Lê Hoài Trung	country=VNM	office=外交部长	office.en=Foreign Minister	since=2025-08

leader	萨尔维	zh=夏洛特·萨尔维|夏洛特·萨尔瓦伊	en=Charlot Salwai	country=VUT	office=总理	office.en=Prime Minister	since=2016-02-11	until=2020-04-20
leader	洛夫曼	zh=鲍勃·洛夫曼	en=Bob Loughman	country=VUT	office=总理	office.en=Prime Minister	since=2020-04-20	until=2022-11-04
leader	卡尔萨考	zh=伊什梅尔·卡尔萨考	en=Ishmael Kalsakau	en.alias=Alatoi Ishmael Kalsakau	country=VUT	office=总理	office.en=Prime Minister	since=2022-11-04	until=2023-09-04
leader	萨尔维	country=VUT	office=总理	office.en=Prime Minister	since=2023-10-06	until=2025-02-11
leader	纳帕特	zh=乔瑟姆·纳帕特|约瑟姆·纳帕特	en=Jotham Napat	country=VUT	office=总理	office.en=Prime Minister	since=2025-02-11

leader	图伊拉埃帕	zh=图伊拉埃帕·萨伊莱莱·马利埃莱额奥伊	en=Tuilaepa Sailele Malielegaoi	en.alias=Tuilaepa Aiono Sailele Malielegaoi	country=WSM	office=总理	office.en=Prime Minister	since=1998-11-23	until=2021-05-24
leader	马塔阿法	zh=菲娅梅·内奥米·马塔阿法|菲娅梅·马塔阿法|菲娅梅	en=Fiame Naomi Mata'afa	en.alias=Naomi Mata'afa	country=WSM	office=总理	office.en=Prime Minister	since=2021-05-24	until=2025-09-16
leader	拉奥里·施密特	en=La'auli Leuatea Schmidt	en.alias=Laaulialemalietoa Leuatea Polataivao Schmidt	country=WSM	office=总理	office.en=Prime Minister	since=2025-09-16

leader	萨奇	zh=哈希姆·萨奇	tw=塔奇	en=Hashim Thaci	en.alias=Hashim Thaçi	country=XKX	office=总统	office.en=President	since=2016-04-07	until=2020-11-05
leader	哈拉迪纳伊	zh=拉穆什·哈拉迪纳伊	en=Ramush Haradinaj	country=XKX	office=总理	office.en=Prime Minister	since=2017-09-09	until=2020-02-03
leader	库尔蒂	zh=阿尔宾·库尔蒂	tw=庫提	en=Albin Kurti	country=XKX	office=总理	office.en=Prime Minister	since=2021-03-22
leader	奥斯马尼(XKX)	zh=维约萨·奥斯马尼	en=Vjosa Osmani	country=XKX	office=总统	office.en=President	since=2021-04-06

leader	萨利赫(YEM)	zh=阿里·阿卜杜拉·萨利赫	en=Ali Abdullah Saleh	country=YEM	office=总统	office.en=President	since=1990-05-22	until=2012-02-25
leader	哈迪(YEM)	zh=阿卜杜拉布·曼苏尔·哈迪	en=Abdrabbuh Mansur Hadi	en.alias=Abd-Rabbu Mansour Hadi|Abdrabbuh Mansour Hadi	country=YEM	office=总统	office.en=President	since=2012-02-27	until=2022-04-07
leader	本·穆巴拉克	zh=艾哈迈德·阿瓦德·本·穆巴拉克|艾哈迈德·本·穆巴拉克	en=Ahmed Awad bin Mubarak	en.alias=Ahmed bin Mubarak	country=YEM	office=外交部长	office.en=Foreign Minister	since=2020-12	until=2024-03
leader	阿利米	zh=拉沙德·阿利米|拉沙德·穆罕默德·阿利米	en=Rashad al-Alimi	country=YEM	office=总统领导委员会主席	office.en=Chairman of the Presidential Leadership Council	since=2022-04-07
leader	本·穆巴拉克	country=YEM	office=总理	office.en=Prime Minister	since=2024-02-05	until=2025-05-03

leader	姆贝基	zh=塔博·姆贝基	tw=姆貝基	en=Thabo Mbeki	country=ZAF	office=总统	office.en=President	since=1999-06-14	until=2008-09-24
leader	德拉米尼－祖马	zh=恩科萨扎娜·德拉米尼－祖马|恩科萨扎娜·德拉米尼·祖马	en=Nkosazana Dlamini-Zuma	country=ZAF	office=外交部长	office.en=Foreign Minister	since=1999-06-17	until=2009-05-10
leader	莫特兰蒂	zh=卡莱马·莫特兰蒂	en=Kgalema Motlanthe	country=ZAF	office=总统	office.en=President	since=2008-09-25	until=2009-05-09
leader	祖马	zh=雅各布·祖马	en=Jacob Zuma	country=ZAF	office=总统	office.en=President	since=2009-05-09	until=2018-02-14
leader	马沙巴内	zh=迈特·恩科阿纳－马沙巴内	en=Maite Nkoana-Mashabane	country=ZAF	office=外交部长	office.en=Foreign Minister	since=2009-05-11	until=2018-02-27
leader	拉马福萨	zh=西里尔·拉马福萨|马塔梅拉·西里尔·拉马福萨	tw=拉瑪佛沙|拉馬福薩	hk=拉馬福薩	en=Cyril Ramaphosa	en.alias=Matamela Cyril Ramaphosa	country=ZAF	office=副总统	office.en=Deputy President	since=2014-05-26	until=2018-02-15
leader	拉马福萨	country=ZAF	office=总统	office.en=President	since=2018-02-15
leader	西苏鲁	zh=林迪韦·西苏鲁	en=Lindiwe Sisulu	country=ZAF	office=外交部长	office.en=Foreign Minister	since=2018-02-27	until=2019-05-29
leader	潘多尔	zh=娜莱迪·潘多尔|纳莱迪·潘多尔	en=Naledi Pandor	country=ZAF	office=外交部长	office.en=Foreign Minister	since=2019-05-30	until=2024-06
leader	马沙蒂莱	zh=保罗·马沙蒂莱	en=Paul Mashatile	country=ZAF	office=副总统	office.en=Deputy President	since=2023-03-07
leader	拉莫拉	zh=罗纳德·拉莫拉	en=Ronald Lamola	country=ZAF	office=外交部长	office.en=Foreign Minister	since=2024-07-03

leader	姆瓦纳瓦萨	zh=利维·姆瓦纳瓦萨	en=Levy Mwanawasa	country=ZMB	office=总统	office.en=President	since=2002-01-02	until=2008-08-19
leader	班达(ZMB)	zh=鲁皮亚·班达	en=Rupiah Banda	country=ZMB	office=总统	office.en=President	since=2008-08-19	until=2011-09-23
leader	萨塔	zh=迈克尔·萨塔	en=Michael Sata	country=ZMB	office=总统	office.en=President	since=2011-09-23	until=2014-10-28
leader	伦古	zh=埃德加·伦古	en=Edgar Lungu	country=ZMB	office=总统	office.en=President	since=2015-01-25	until=2021-08-24
leader	希奇莱马	zh=哈凯恩德·希奇莱马	en=Hakainde Hichilema	country=ZMB	office=总统	office.en=President	since=2021-08-24
leader	海姆贝	zh=穆兰博·海姆贝	en=Mulambo Haimbe	country=ZMB	office=外交部长	office.en=Foreign Minister	since=2024-02

leader	穆加贝	zh=罗伯特·穆加贝	tw=穆加比|穆加貝	en=Robert Mugabe	country=ZWE	office=总统	office.en=President	since=1987-12-31	until=2017-11-21
leader	茨万吉拉伊	zh=摩根·茨万吉拉伊	en=Morgan Tsvangirai	country=ZWE	office=总理	office.en=Prime Minister	since=2009-02-11	until=2013-09-11
leader	姆南加古瓦	zh=埃默森·姆南加古瓦	tw=姆南加瓦|姆南加古瓦	en=Emmerson Mnangagwa	country=ZWE	office=总统	office.en=President	since=2017-11-24
leader	沙瓦	zh=弗雷德里克·沙瓦	en=Frederick Shava	country=ZWE	office=外交部长	office.en=Foreign Minister	since=2021-03	until=2024-09
leader	穆尔维拉	zh=阿蒙·穆尔维拉|穆维拉	en=Amon Murwira	country=ZWE	office=外交部长	office.en=Foreign Minister	since=2024-09

leader	马沙阿勒	zh=哈立德·马沙阿勒	en=Khaled Mashal	en.alias=Khaled Meshaal|Khaled Mashaal	org=哈马斯	office=政治局主席	office.en=Political Bureau Chief	until=2017-05
leader	哈尼亚	zh=伊斯梅尔·哈尼亚	tw=哈尼亞|哈尼雅	en=Ismail Haniyeh	en.alias=Ismail Haniya	org=哈马斯	office=政治局主席	office.en=Political Bureau Chief	since=2017-05	until=2024-07-31
leader	辛瓦尔	zh=叶海亚·辛瓦尔	tw=辛瓦爾|辛瓦	en=Yahya Sinwar	org=哈马斯	office=政治局主席	office.en=Political Bureau Chief	since=2024-08-06	until=2024-10-16
leader	哈亚	zh=哈利勒·哈亚	en=Khalil al-Hayya	en.alias=Khalil Al-Hayya	org=哈马斯	office=加沙地带领导人	office.en=Gaza Chief	since=2024-10

leader	纳斯鲁拉	zh=哈桑·纳斯鲁拉	tw=納斯拉勒|納斯魯拉	en=Hassan Nasrallah	en.alias=Sayyed Hassan Nasrallah	org=黎巴嫩真主党	office=总书记	office.en=Secretary-General	since=1992-02	until=2024-09-27
leader	卡西姆	zh=纳伊姆·卡西姆	en=Naim Qassem	en.alias=Naim Kassem	org=黎巴嫩真主党	office=总书记	office.en=Secretary-General	since=2024-10-29

leader	安南	zh=科菲·安南	tw=安南	en=Kofi Annan	org=联合国	office=秘书长	office.en=Secretary-General	since=1997-01-01	until=2006-12-31
leader	潘基文	org=联合国	office=秘书长	office.en=Secretary-General	since=2007-01-01	until=2016-12-31
leader	古特雷斯(PRT)	zh=安东尼奥·古特雷斯	tw=古特瑞斯|古特雷斯	hk=古特雷斯	en=Antonio Guterres	en.alias=António Guterres	org=联合国	office=秘书长	office.en=Secretary-General	since=2017-01-01
leader	阿明娜·穆罕默德	zh=阿明娜·穆罕默德	en=Amina Mohammed	en.alias=Amina J. Mohammed	org=联合国	office=常务副秘书长	office.en=Deputy Secretary-General	since=2017-01-01
leader	拉克鲁瓦	zh=让－皮埃尔·拉克鲁瓦|让-皮埃尔·拉克鲁瓦	en=Jean-Pierre Lacroix	org=联合国	office=负责和平行动的副秘书长	office.en=Under-Secretary-General for Peace Operations	since=2017-04
leader	迪卡洛	zh=罗斯玛丽·迪卡洛	en=Rosemary DiCarlo	org=联合国	office=负责政治和建设和平事务的副秘书长	office.en=Under-Secretary-General for Political and Peacebuilding Affairs	since=2018-05
leader	彼得森	zh=吉尔·彼得森	en=Geir Pedersen	en.alias=Geir O. Pedersen	org=联合国	office=叙利亚问题特使	office.en=Special Envoy for Syria	since=2018-11	until=2025
leader	博兹克尔	zh=沃尔坎·博兹克尔	en=Volkan Bozkir	en.alias=Volkan Bozkır	org=联合国	office=联合国大会主席	office.en=President of the General Assembly	since=2020-09-15	until=2021-09-14
leader	格里菲思	zh=马丁·格里菲思	en=Martin Griffiths	org=联合国	office=负责人道主义事务的副秘书长	office.en=Under-Secretary-General for Humanitarian Affairs	since=2021-07	until=2024-06
leader	格伦德贝里	zh=汉斯·格伦德贝里|汉斯·格伦贝格	en=Hans Grundberg	org=联合国	office=也门问题特使	office.en=Special Envoy for Yemen	since=2021-08
leader	沙希德	org=联合国	office=联合国大会主席	office.en=President of the General Assembly	since=2021-09-14	until=2022-09-13
leader	李军华	zh=李军华	en=Li Junhua	org=联合国	office=负责经济和社会事务的副秘书长	office.en=Under-Secretary-General for Economic and Social Affairs	since=2022-07
leader	科勒希	zh=克勒希·乔鲍|乔鲍·克勒希	en=Csaba Korosi	en.alias=Csaba Kőrösi	org=联合国	office=联合国大会主席	office.en=President of the General Assembly	since=2022-09-13	until=2023-09-05
leader	弗朗西斯	zh=丹尼斯·弗朗西斯	en=Dennis Francis	org=联合国	office=联合国大会主席	office.en=President of the General Assembly	since=2023-09-05	until=2024-09-10
leader	菲勒蒙·扬	zh=菲勒蒙·扬	en=Philemon Yang	en.alias=Philémon Yang	org=联合国	office=联合国大会主席	office.en=President of the General Assembly	since=2024-09-10	until=2025-09-09
leader	弗莱彻	zh=汤姆·弗莱彻	en=Tom Fletcher	org=联合国	office=负责人道主义事务的副秘书长	office.en=Under-Secretary-General for Humanitarian Affairs	since=2024-11
leader	贝尔伯克	org=联合国	office=联合国大会主席	office.en=President of the General Assembly	since=2025-09-09

leader	侯赛因(OHCHR)	zh=扎伊德·拉阿德·侯赛因	en=Zeid Ra'ad Al Hussein	org=联合国人权事务高级专员办事处	office=高级专员	office.en=High Commissioner	since=2014-09-01	until=2018-08-31
leader	巴切莱特	org=联合国人权事务高级专员办事处	office=高级专员	office.en=High Commissioner	since=2018-09-01	until=2022-08-31
leader	蒂尔克	zh=福尔克尔·蒂尔克	tw=圖爾克|涂爾克	en=Volker Turk	en.alias=Volker Türk	org=联合国人权事务高级专员办事处	office=高级专员	office.en=High Commissioner	since=2022-10-17

leader	古特雷斯(PRT)	org=联合国难民事务高级专员公署	office=高级专员	office.en=High Commissioner	since=2005-06-15	until=2015-12-31
leader	格兰迪	zh=菲利波·格兰迪	en=Filippo Grandi	org=联合国难民事务高级专员公署	office=高级专员	office.en=High Commissioner	since=2016-01-01	until=2025-12-31
leader	萨利赫(IRQ)	org=联合国难民事务高级专员公署	office=高级专员	office.en=High Commissioner	since=2026-01-01

leader	拉扎里尼	zh=菲利普·拉扎里尼	en=Philippe Lazzarini	org=联合国近东巴勒斯坦难民救济和工程处	office=主任专员	office.en=Commissioner-General	since=2020-03

leader	陈冯富珍	zh=陈冯富珍	en=Margaret Chan	org=世界卫生组织	office=总干事	office.en=Director-General	since=2007-01	until=2017-06-30
leader	谭德塞	zh=特沃德罗斯·阿达诺姆·盖布雷耶苏斯	en=Tedros Adhanom Ghebreyesus	en.alias=Tedros Adhanom	org=世界卫生组织	office=总干事	office.en=Director-General	since=2017-07-01

leader	拉米(WTO)	zh=帕斯卡尔·拉米	en=Pascal Lamy	org=世界贸易组织	office=总干事	office.en=Director-General	since=2005-09-01	until=2013-08-31
leader	阿泽维多	zh=罗伯托·阿泽维多	en=Roberto Azevedo	en.alias=Roberto Azevêdo	org=世界贸易组织	office=总干事	office.en=Director-General	since=2013-09-01	until=2020-08-31
leader	伊维拉	zh=恩戈齐·奥孔乔－伊维拉|恩戈齐·奥孔乔－伊韦阿拉|奥孔乔－伊韦阿拉|奥孔乔-伊韦阿拉	en=Ngozi Okonjo-Iweala	org=世界贸易组织	office=总干事	office.en=Director-General	since=2021-03-01

leader	卡恩	zh=多米尼克·斯特劳斯－卡恩	en=Dominique Strauss-Kahn	org=国际货币基金组织	office=总裁	office.en=Managing Director	since=2007-11-01	until=2011-05-18
leader	拉加德	zh=克里斯蒂娜·拉加德	en=Christine Lagarde	org=国际货币基金组织	office=总裁	office.en=Managing Director	since=2011-07-05	until=2019-09-12
leader	格奥尔基耶娃	zh=克里斯塔利娜·格奥尔基耶娃	tw=喬治艾娃	hk=格奧爾基耶娃	en=Kristalina Georgieva	org=国际货币基金组织	office=总裁	office.en=Managing Director	since=2019-10-01

leader	沃尔福威茨	zh=保罗·沃尔福威茨	en=Paul Wolfowitz	org=世界银行	office=行长	office.en=President	since=2005-06-01	until=2007-06-30
leader	佐利克	zh=罗伯特·佐利克	tw=佐立克	en=Robert Zoellick	org=世界银行	office=行长	office.en=President	since=2007-07-01	until=2012-06-30
leader	金墉	zh=金墉	en=Jim Yong Kim	org=世界银行	office=行长	office.en=President	since=2012-07-01	until=2019-01-31
leader	马尔帕斯	zh=戴维·马尔帕斯	en=David Malpass	org=世界银行	office=行长	office.en=President	since=2019-04-09	until=2023-06-01
leader	彭安杰	zh=阿贾伊·班加	en=Ajay Banga	org=世界银行	office=行长	office.en=President	since=2023-06-02

leader	巴拉迪	zh=穆罕默德·巴拉迪	en=Mohamed ElBaradei	en.alias=Mohamed El Baradei	org=国际原子能机构	office=总干事	office.en=Director General	since=1997-12-01	until=2009-11-30
leader	天野之弥	zh=天野之弥	en=Yukiya Amano	org=国际原子能机构	office=总干事	office.en=Director General	since=2009-12-01	until=2019-07-18
leader	格罗西	zh=拉斐尔·格罗西|拉斐尔·马里亚诺·格罗西	tw=葛羅西|格羅西	hk=格羅西	en=Rafael Grossi	en.alias=Rafael Mariano Grossi	org=国际原子能机构	office=总干事	office.en=Director General	since=2019-12-03

leader	博科娃	zh=伊琳娜·博科娃	en=Irina Bokova	org=联合国教育、科学及文化组织	office=总干事	office.en=Director-General	since=2009-11-15	until=2017-11-14
leader	阿祖莱	zh=奥德蕾·阿祖莱	en=Audrey Azoulay	org=联合国教育、科学及文化组织	office=总干事	office.en=Director-General	since=2017-11-15	until=2025-11-14
leader	阿纳尼	zh=哈立德·阿纳尼|哈立德·埃纳尼	en=Khaled El-Enany	en.alias=Khaled el-Enany|Khaled El-Anany	org=联合国教育、科学及文化组织	office=总干事	office.en=Director-General	since=2025-11-15

leader	达席尔瓦	zh=若泽·格拉济阿诺·达席尔瓦	en=Jose Graziano da Silva	en.alias=José Graziano da Silva	org=联合国粮食及农业组织	office=总干事	office.en=Director-General	since=2012-01-01	until=2019-07-31
leader	屈冬玉	zh=屈冬玉	en=Qu Dongyu	org=联合国粮食及农业组织	office=总干事	office.en=Director-General	since=2019-08-01

leader	赖德	zh=盖伊·赖德	en=Guy Ryder	org=国际劳工组织	office=总干事	office.en=Director-General	since=2012-10-01	until=2022-09-30
leader	洪博	zh=吉尔贝·洪博|吉尔伯特·洪博	en=Gilbert Houngbo	en.alias=Gilbert F. Houngbo	org=国际劳工组织	office=总干事	office.en=Director-General	since=2022-10-01

leader	赵厚麟	zh=赵厚麟	en=Houlin Zhao	en.alias=Zhao Houlin	org=国际电信联盟	office=秘书长	office.en=Secretary-General	since=2015-01-01	until=2022-12-31
leader	博格丹－马丁	zh=多琳·博格丹－马丁|多琳·伯格丹－马丁	en=Doreen Bogdan-Martin	org=国际电信联盟	office=秘书长	office.en=Secretary-General	since=2023-01-01

leader	李勇	zh=李勇	en=Li Yong	org=联合国工业发展组织	office=总干事	office.en=Director General	since=2013-06-28	until=2021-12
leader	穆勒	zh=格尔德·穆勒	en=Gerd Muller	en.alias=Gerd Müller	org=联合国工业发展组织	office=总干事	office.en=Director General	since=2021-12-10

leader	安德森	zh=英厄·安德森|英格·安德森	en=Inger Andersen	org=联合国环境规划署	office=执行主任	office.en=Executive Director	since=2019-06

leader	施泰纳	zh=阿希姆·施泰纳	en=Achim Steiner	org=联合国开发计划署	office=署长	office.en=Administrator	since=2017-06	until=2025-06

leader	拉塞尔	zh=凯瑟琳·拉塞尔	en=Catherine Russell	org=联合国儿童基金会	office=执行主任	office.en=Executive Director	since=2022-02-01

leader	比斯利	zh=戴维·比斯利	en=David Beasley	org=世界粮食计划署	office=执行干事	office.en=Executive Director	since=2017-04	until=2023-04
leader	麦凯恩	zh=辛迪·麦凯恩	en=Cindy McCain	org=世界粮食计划署	office=执行干事	office.en=Executive Director	since=2023-04

leader	格林斯潘	zh=蕾韦卡·格林斯潘|丽贝卡·格林斯潘	en=Rebeca Grynspan	org=联合国贸易和发展会议	office=秘书长	office.en=Secretary-General	since=2021-09

leader	林基泽	zh=林基泽	en=Kitack Lim	org=国际海事组织	office=秘书长	office.en=Secretary-General	since=2016-01-01	until=2023-12-31
leader	多明格斯	zh=阿塞尼奥·多明格斯	en=Arsenio Dominguez	org=国际海事组织	office=秘书长	office.en=Secretary-General	since=2024-01-01

leader	柳芳	zh=柳芳	en=Fang Liu	en.alias=Liu Fang	org=国际民用航空组织	office=秘书长	office.en=Secretary General	since=2015-08-01	until=2021-07-31

leader	孟宏伟	zh=孟宏伟	en=Meng Hongwei	org=国际刑事警察组织	office=主席	office.en=President	since=2016-11-10	until=2018-10-07

leader	彼得·毛雷尔	zh=彼得·毛雷尔	en=Peter Maurer	org=红十字国际委员会	office=主席	office.en=President	since=2012-07-01	until=2022-09-30
leader	斯波利亚里茨	zh=米里亚娜·斯波利亚里茨·埃格	en=Mirjana Spoljaric	en.alias=Mirjana Spoljaric Egger	org=红十字国际委员会	office=主席	office.en=President	since=2022-10-01

leader	罗格	zh=雅克·罗格	en=Jacques Rogge	org=国际奥林匹克委员会	office=主席	office.en=President	since=2001-07-16	until=2013-09-10
leader	巴赫	zh=托马斯·巴赫	en=Thomas Bach	org=国际奥林匹克委员会	office=主席	office.en=President	since=2013-09-10	until=2025-06-23
leader	考文垂	zh=柯丝蒂·考文垂|克里斯蒂·考文垂	en=Kirsty Coventry	org=国际奥林匹克委员会	office=主席	office.en=President	since=2025-06-23

leader	因凡蒂诺	zh=詹尼·因凡蒂诺|吉安尼·因凡蒂诺	en=Gianni Infantino	org=国际足球联合会	office=主席	office.en=President	since=2016-02-26

leader	本苏达	zh=法图·本苏达	en=Fatou Bensouda	org=国际刑事法院	office=检察官	office.en=Prosecutor	since=2012-06-15	until=2021-06-15
leader	卡里姆·汗	zh=卡里姆·汗	en=Karim Khan	en.alias=Karim A. A. Khan	org=国际刑事法院	office=检察官	office.en=Prosecutor	since=2021-06-16
leader	赤根智子	zh=赤根智子	en=Tomoko Akane	org=国际刑事法院	office=院长	office.en=President	since=2024-03-11

leader	普罗迪	org=欧洲联盟	office=欧盟委员会主席	office.en=President of the European Commission	since=1999-09-16	until=2004-11-21
leader	索拉纳	zh=哈维尔·索拉纳	tw=索拉納	en=Javier Solana	org=欧洲联盟	office=欧盟共同外交与安全政策高级代表	office.en=High Representative	since=1999-10-18	until=2009-11-30
leader	巴罗佐	zh=若泽·曼努埃尔·巴罗佐|若泽·巴罗佐	en=Jose Manuel Barroso	en.alias=José Manuel Barroso	org=欧洲联盟	office=欧盟委员会主席	office.en=President of the European Commission	since=2004-11-22	until=2014-10-31
leader	范龙佩	zh=赫尔曼·范龙佩	en=Herman Van Rompuy	org=欧洲联盟	office=欧洲理事会主席	office.en=President of the European Council	since=2009-12-01	until=2014-11-30
leader	阿什顿	zh=凯瑟琳·阿什顿	en=Catherine Ashton	org=欧洲联盟	office=欧盟外交与安全政策高级代表	office.en=High Representative for Foreign Affairs and Security Policy	since=2009-12-01	until=2014-10-31
leader	容克	org=欧洲联盟	office=欧盟委员会主席	office.en=President of the European Commission	since=2014-11-01	until=2019-11-30
leader	莫盖里尼	org=欧洲联盟	office=欧盟外交与安全政策高级代表	office.en=High Representative for Foreign Affairs and Security Policy	since=2014-11-01	until=2019-11-30
leader	图斯克	org=欧洲联盟	office=欧洲理事会主席	office.en=President of the European Council	since=2014-12-01	until=2019-11-30
leader	塔亚尼	org=欧洲联盟	office=欧洲议会议长	office.en=President of the European Parliament	since=2017-01-17	until=2019-07-02
leader	萨索利	zh=戴维·萨索利|达维德·萨索利	en=David Sassoli	org=欧洲联盟	office=欧洲议会议长	office.en=President of the European Parliament	since=2019-07-03	until=2022-01-11
leader	冯德莱恩	zh=乌尔苏拉·冯德莱恩	tw=馮德萊恩|范德賴恩	hk=馮德萊恩	en=Ursula von der Leyen	en.alias=Von der Leyen	org=欧洲联盟	office=欧盟委员会主席	office.en=President of the European Commission	since=2019-12-01
leader	米歇尔(BEL)	org=欧洲联盟	office=欧洲理事会主席	office.en=President of the European Council	since=2019-12-01	until=2024-11-30
leader	博雷利	org=欧洲联盟	office=欧盟外交与安全政策高级代表	office.en=High Representative for Foreign Affairs and Security Policy	since=2019-12-01	until=2024-11-30
leader	东布罗夫斯基斯	org=欧洲联盟	office=欧盟委员会执行副主席	office.en=Executive Vice-President of the European Commission	since=2019-12-01	until=2024-11-30
leader	蒂默曼斯	zh=弗兰斯·蒂默曼斯	en=Frans Timmermans	org=欧洲联盟	office=欧盟委员会执行副主席	office.en=Executive Vice-President of the European Commission	since=2019-12-01	until=2023-08-22
leader	梅措拉	zh=罗伯塔·梅措拉	en=Roberta Metsola	org=欧洲联盟	office=欧洲议会议长	office.en=President of the European Parliament	since=2022-01-18
leader	胡克斯特拉	org=欧洲联盟	office=欧盟委员会气候行动委员	office.en=European Commissioner for Climate Action	since=2023-10
leader	科斯塔	org=欧洲联盟	office=欧洲理事会主席	office.en=President of the European Council	since=2024-12-01
leader	卡拉斯	org=欧洲联盟	office=欧盟外交与安全政策高级代表	office.en=High Representative for Foreign Affairs and Security Policy	since=2024-12-01
leader	谢夫乔维奇	zh=马罗什·谢夫乔维奇	en=Maros Sefcovic	en.alias=Maroš Šefčovič	org=欧洲联盟	office=欧盟委员会贸易和经济安全委员	office.en=European Commissioner for Trade and Economic Security	since=2024-12-01
leader	里贝拉	zh=特雷莎·里韦拉|特蕾莎·里贝拉	en=Teresa Ribera	org=欧洲联盟	office=欧盟委员会执行副主席	office.en=Executive Vice-President of the European Commission	since=2024-12-01
leader	塞茹尔内	org=欧洲联盟	office=欧盟委员会执行副主席	office.en=Executive Vice-President of the European Commission	since=2024-12-01

leader	德拉吉	org=欧洲中央银行	office=行长	office.en=President	since=2011-11-01	until=2019-10-31
leader	拉加德	org=欧洲中央银行	office=行长	office.en=President	since=2019-11-01

leader	乔治·罗伯逊	en=George Robertson	en.alias=Lord Robertson	org=北大西洋公约组织	office=秘书长	office.en=Secretary General	since=1999-10-14	until=2003-12-17
leader	夏侯雅伯	zh=雅普·德霍普·斯海弗	tw=夏侯雅伯	en=Jaap de Hoop Scheffer	org=北大西洋公约组织	office=秘书长	office.en=Secretary General	since=2004-01-05	until=2009-07-31
leader	拉斯穆森(NATO)	zh=安诺斯·福格·拉斯穆森|安德斯·福格·拉斯穆森	en=Anders Fogh Rasmussen	org=北大西洋公约组织	office=秘书长	office.en=Secretary General	since=2009-08-01	until=2014-09-30
leader	斯托尔滕贝格	org=北大西洋公约组织	office=秘书长	office.en=Secretary General	since=2014-10-01	until=2024-10-01
leader	吕特	org=北大西洋公约组织	office=秘书长	office.en=Secretary General	since=2024-10-01

leader	施密德	zh=黑尔佳·施密德	en=Helga Schmid	org=欧洲安全与合作组织	office=秘书长	office.en=Secretary General	since=2020-12	until=2024-09
leader	锡尼尔利奥卢	zh=费里敦·锡尼尔利奥卢|费里敦·锡尼尔利奥格鲁	en=Feridun Sinirlioglu	en.alias=Feridun Sinirlioğlu	org=欧洲安全与合作组织	office=秘书长	office.en=Secretary General	since=2024-12

leader	亚格兰	zh=托尔比约恩·亚格兰	en=Thorbjorn Jagland	en.alias=Thorbjørn Jagland	org=欧洲委员会	office=秘书长	office.en=Secretary General	since=2009-10-01	until=2019-09-18
leader	布里奇	zh=玛丽亚·佩伊契诺维奇·布里奇	en=Marija Pejcinovic Buric	en.alias=Marija Pejčinović Burić	org=欧洲委员会	office=秘书长	office.en=Secretary General	since=2019-09-18	until=2024-09-17
leader	贝尔塞	org=欧洲委员会	office=秘书长	office.en=Secretary General	since=2024-09-18

leader	张德广	en=Zhang Deguang	org=上海合作组织	office=秘书长	office.en=Secretary-General	since=2004-01	until=2006-12
leader	阿利莫夫	zh=拉希德·阿利莫夫	en=Rashid Alimov	org=上海合作组织	office=秘书长	office.en=Secretary-General	since=2016-01-01	until=2018-12-31
leader	诺罗夫	org=上海合作组织	office=秘书长	office.en=Secretary-General	since=2019-01-01	until=2021-12-31
leader	张明	zh=张明	en=Zhang Ming	org=上海合作组织	office=秘书长	office.en=Secretary-General	since=2022-01-01	until=2024-12-31
leader	叶尔梅克巴耶夫	zh=努尔兰·叶尔梅克巴耶夫	en=Nurlan Yermekbayev	org=上海合作组织	office=秘书长	office.en=Secretary-General	since=2025-01-01

leader	列别杰夫	zh=谢尔盖·列别杰夫	en=Sergei Lebedev	en.alias=Sergey Lebedev	org=独立国家联合体	office=秘书长	office.en=Secretary General	since=2007-10

leader	塔斯马加姆别托夫	zh=伊曼加利·塔斯马加姆别托夫	en=Imangali Tasmagambetov	org=集体安全条约组织	office=秘书长	office.en=Secretary General	since=2023-01-01	until=2025-12-31
leader	马萨德科夫	zh=塔拉特别克·马萨德科夫	en=Taalatbek Masadykov	org=集体安全条约组织	office=秘书长	office.en=Secretary General	since=2026-01-01

leader	王景荣	en=Ong Keng Yong	org=东南亚国家联盟	office=秘书长	office.en=Secretary-General	since=2003-01-01	until=2007-12-31
leader	素林	zh=素林·皮素万	en=Surin Pitsuwan	org=东南亚国家联盟	office=秘书长	office.en=Secretary-General	since=2008-01-01	until=2012-12-31
leader	黎良明	zh=黎良明	en=Le Luong Minh	en.alias=Lê Lương Minh	org=东南亚国家联盟	office=秘书长	office.en=Secretary-General	since=2013-01-01	until=2017-12-31
leader	林玉辉	zh=林玉辉	en=Lim Jock Hoi	org=东南亚国家联盟	office=秘书长	office.en=Secretary-General	since=2018-01-01	until=2022-12-31
leader	高金洪	zh=高金洪	en=Kao Kim Hourn	org=东南亚国家联盟	office=秘书长	office.en=Secretary-General	since=2023-01-01

leader	穆萨(AL)	zh=阿姆鲁·穆萨	en=Amr Moussa	org=阿拉伯国家联盟	office=秘书长	office.en=Secretary-General	since=2001-06-01	until=2011-06-30
leader	阿拉比	zh=纳比勒·阿拉比	en=Nabil Elaraby	en.alias=Nabil el-Araby	org=阿拉伯国家联盟	office=秘书长	office.en=Secretary-General	since=2011-07	until=2016-06-30
leader	盖特	org=阿拉伯国家联盟	office=秘书长	office.en=Secretary-General	since=2016-07

leader	扎耶尼	org=海湾阿拉伯国家合作委员会	office=秘书长	office.en=Secretary-General	since=2011-04	until=2020-01
leader	纳伊夫	zh=纳伊夫·哈吉拉夫	en=Nayef al-Hajraf	en.alias=Nayef Falah Mubarak Al-Hajraf	org=海湾阿拉伯国家合作委员会	office=秘书长	office.en=Secretary-General	since=2020-02	until=2023-01
leader	布达伊维	zh=贾西姆·布达伊维|贾西姆·穆罕默德·布达伊维	en=Jasem Albudaiwi	en.alias=Jasem Mohamed Albudaiwi|Jassim Al-Budaiwi	org=海湾阿拉伯国家合作委员会	office=秘书长	office.en=Secretary-General	since=2023-02

leader	奥赛明	zh=优素福·奥赛明	en=Yousef Al-Othaimeen	org=伊斯兰合作组织	office=秘书长	office.en=Secretary-General	since=2016-11	until=2021-11
leader	塔哈	zh=希赛因·易卜拉欣·塔哈|侯赛因·易卜拉欣·塔哈	en=Hissein Brahim Taha	org=伊斯兰合作组织	office=秘书长	office.en=Secretary-General	since=2021-11

leader	巴尔金都	zh=穆罕默德·巴尔金都	en=Mohammad Barkindo	en.alias=Mohammad Sanusi Barkindo	org=石油输出国组织	office=秘书长	office.en=Secretary General	since=2016-08-01	until=2022-07-05
leader	盖斯	zh=海赛姆·盖斯	en=Haitham al-Ghais	en.alias=Haitham Al Ghais	org=石油输出国组织	office=秘书长	office.en=Secretary General	since=2022-08-01

leader	让·平	en=Jean Ping	org=非洲联盟	office=委员会主席	office.en=Chairperson of the Commission	since=2008-04-28	until=2012-10-15
leader	德拉米尼－祖马	org=非洲联盟	office=委员会主席	office.en=Chairperson of the Commission	since=2012-10-15	until=2017-03
leader	法基	zh=穆萨·法基·穆罕默德|穆萨·法基·马哈马特	en=Moussa Faki Mahamat	en.alias=Moussa Faki	org=非洲联盟	office=委员会主席	office.en=Chairperson of the Commission	since=2017-03	until=2025-03
leader	优素福(DJI)	org=非洲联盟	office=委员会主席	office.en=Chairperson of the Commission	since=2025-03

leader	古里亚	zh=安赫尔·古里亚|何塞·安赫尔·古里亚	en=Angel Gurria	en.alias=Ángel Gurría	org=经济合作与发展组织	office=秘书长	office.en=Secretary-General	since=2006-06-01	until=2021-05-31
leader	科尔曼	zh=马蒂亚斯·科尔曼	en=Mathias Cormann	org=经济合作与发展组织	office=秘书长	office.en=Secretary-General	since=2021-06-01

leader	比罗尔	zh=法提赫·比罗尔	en=Fatih Birol	org=国际能源署	office=署长	office.en=Executive Director	since=2015-09-01

leader	因苏尔萨	zh=何塞·米格尔·因苏尔萨	en=Jose Miguel Insulza	en.alias=José Miguel Insulza	org=美洲国家组织	office=秘书长	office.en=Secretary General	since=2005-05-26	until=2015-05-26
leader	阿尔马格罗	zh=路易斯·阿尔马格罗	en=Luis Almagro	org=美洲国家组织	office=秘书长	office.en=Secretary General	since=2015-05-26	until=2025-05-26
leader	拉姆丁	zh=艾伯特·拉姆丁|阿尔伯特·拉姆丁	en=Albert Ramdin	org=美洲国家组织	office=秘书长	office.en=Secretary General	since=2025-05-26

leader	斯科特兰	zh=帕特里夏·斯科特兰	en=Patricia Scotland	org=英联邦	office=秘书长	office.en=Secretary-General	since=2016-04-01	until=2025-04-01
leader	博奇韦	org=英联邦	office=秘书长	office.en=Secretary-General	since=2025-04-01

leader	让	zh=米卡埃勒·让|米凯尔·让	en=Michaelle Jean	en.alias=Michaëlle Jean	org=法语国家组织	office=秘书长	office.en=Secretary-General	since=2015-01	until=2019-01
leader	穆希基瓦博	org=法语国家组织	office=秘书长	office.en=Secretary-General	since=2019-01

leader	普那	zh=亨利·普那	en=Henry Puna	org=太平洋岛国论坛	office=秘书长	office.en=Secretary General	since=2021-05	until=2024-06
leader	瓦卡	zh=巴伦·瓦卡	en=Baron Waqa	en.alias=Baron Divavesi Waqa	org=太平洋岛国论坛	office=秘书长	office.en=Secretary General	since=2024-06

leader	金立群	zh=金立群	en=Jin Liqun	org=亚洲基础设施投资银行	office=行长	office.en=President	since=2016-01-16	until=2026-01-15
leader	邹加怡	zh=邹加怡	en=Zou Jiayi	org=亚洲基础设施投资银行	office=行长	office.en=President	since=2026-01-16

leader	卡马特	zh=昆达普尔·瓦曼·卡马特	en=K. V. Kamath	en.alias=K.V. Kamath	org=新开发银行	office=行长	office.en=President	since=2015-07	until=2020-07
leader	特罗约	zh=马可·特罗约|马尔科斯·特罗约	en=Marcos Troyjo	org=新开发银行	office=行长	office.en=President	since=2020-07	until=2023-03
leader	罗塞夫	org=新开发银行	office=行长	office.en=President	since=2023-03-24

leader	中尾武彦	zh=中尾武彦	en=Takehiko Nakao	org=亚洲开发银行	office=行长	office.en=President	since=2013-04-28	until=2020-01-16
leader	浅川雅信	zh=浅川雅信	en=Masatsugu Asakawa	org=亚洲开发银行	office=行长	office.en=President	since=2020-01-17	until=2025-02-23
leader	神田真人	zh=神田真人	en=Masato Kanda	org=亚洲开发银行	office=行长	office.en=President	since=2025-02-24

leader	阿德西纳	zh=阿金武米·阿德西纳	en=Akinwumi Adesina	org=非洲开发银行	office=行长	office.en=President	since=2015-09-01	until=2025-08-31
leader	塔赫	zh=西迪·乌尔德·塔赫	en=Sidi Ould Tah	org=非洲开发银行	office=行长	office.en=President	since=2025-09-01

leader	施瓦布	zh=克劳斯·施瓦布	en=Klaus Schwab	org=世界经济论坛	office=执行主席	office.en=Executive Chairman	since=1971	until=2025-04
leader	布伦德	org=世界经济论坛	office=总裁	office.en=President	since=2017

leader	潘基文	org=博鳌亚洲论坛	office=理事长	office.en=Chairman	since=2018-04
leader	周小川	zh=周小川	en=Zhou Xiaochuan	org=博鳌亚洲论坛	office=副理事长	office.en=Vice Chairman	since=2018-04

leader	郑若骅	zh=郑若骅	en=Teresa Cheng	en.alias=Teresa Cheng Yeuk-wah	org=国际调解院	office=秘书长	office.en=Secretary-General	since=2025
