# Relation patterns for Chinese news. One pattern a row:
#   pattern<TAB>ID<TAB>EDGES<TAB>PATTERN<TAB>option=value…
# data/README.md documents the language. {S:…} is what the clause is about, {W:…} with whom; .. is anything inside the
# clause, ... inside the sentence. A row should be one that would serve a hundred other articles.

# --- meetings ---
pattern	met.receive	met(S,B)	{S:leader} .. (会见|召见|接见|拜会|会晤|礼节性会见|接待|宴请|谒见|觐见|拜访|见到|见过|见了|密会|约谈|面见|面晤|设宴招待|宴会招待|晤|约见|晤谈|晋见|设宴款待|设宴欢迎|设晚宴欢迎|设午宴招待|设宴|礼节性拜会|视频会见|热情接待|设国宴款待|设国宴招待|设宴为) 了? (友邦|邻国|盟国|我国|该国|当地)? {B:leader}	unless=如果|倘若|假如|要是|假使|万一
pattern	met.see	met(S,B)	{S:leader} .. !(部长会|外长会|首脑会|财长会|防长会|领导人会) 见 {B:leader}	unless=没有|未|拒绝|希望|如果|倘若|假如|要是|假使|万一
pattern	met.hand	met(S,B)	{S:leader} .. (亲手|当面)? (交给|递交给|面交给|交到|授予给|移交给) {B:leader}	unless=派人|特使|委托|电话
pattern	met.come.together	met(S)	{S:leader} .. (坐上|回到|重返|坐到) 了? (谈判桌|同一张谈判桌|谈判桌前)	unless=不会|不|绝不|不肯|不愿|无意|呼吁|敦促|希望|要求|如果|若|代表|官员|团队|拒绝
pattern	met.host	met(S,B) met(B)	{S:leader} .. (款待|邀集|召集) 了? {B:leader}	unless=记者|大使|使节|如果|倘若|假如|要是|假使|万一
pattern	met.received	met(S,B)	{S:leader} .. (受到|获|得到|获得|被|获得了|得到了|蒙) 了? {B:leader} 的? .. (会见|接见|接待|款待|亲切接见|热情接待|亲切会见|设宴款待|亲自接见|宴请|招待)	unless=没有|未|如果|倘若|假如|要是|假使|万一
pattern	met.receive.in.place	met(A,B)	{A:leader} .. (会见|召见|接见|拜会) 了? {B:leader}	unless=陪同|如果|倘若|假如|要是|假使|万一
pattern	met.receive.far	met(S,B)	{S:leader} .. (会见|接见|拜会|接待|宴请|热情接待|设宴款待) 了? .. 的 .. {B:leader}	unless=特使|特别代表|如果|倘若|假如|要是|假使|万一
pattern	met.talks	met(S,B)	{S:leader} .. (同|与|和|跟) {B:leader} .. (会谈|会晤|密谈|叙谈|深谈|倾谈|会面|会见|磋商|视频会谈|双边会谈|三方会谈|双边会晤|三方会晤|会谈后|会晤后|会谈中|会面后|见面|碰面|交谈|长谈|面谈|聚首|握手|首脑会晤|首脑会谈|最高级会谈|晤谈|晤面|碰头|会商|谈话|寒暄|工作午餐会|工作晚餐会|早餐会|午餐会|闭门会谈|会谈时|会晤时|会见时|会面时|闭门会|联合记者会|联合记者招待会|联合新闻发布会) !(记者|结果|情况|成果|纪要|计划|安排)	unless=取消|推迟|原定|说明|通报|电话|视频|电话交谈|致电|热线电话|热线|如果|倘若|假如|要是|假使|万一
pattern	met.talks.summit	met(S,B)	{S:leader} .. (同|与|和|跟) {B:leader} .. 举行 了? (首次|双边|第二次|第三次|历史性|单独|视频)? (峰会|首脑会议|会议)	unless=取消|推迟|原定|如果|倘若|假如|要是|假使|万一
pattern	met.dialogue.word	met(S,B)	{S:leader} .. (同|与|和|跟) {B:leader} .. (举行|进行|展开) 了? .. (政治磋商|定期会晤|年度会晤|工作会晤)	unless=取消|推迟|原定|电话|视频|如果
pattern	met.dialogue.both	met(S)	{S:leader} .. (共同主持|共同主持召开) 了? .. {E:event}	unless=取消|推迟|原定|电话|仪式|如果|出席|参加|等
pattern	met.dialogue	met(S,B)	{S:leader} .. (同|与|和|跟|会同) {B:leader} .. (举行|共同主持|共同主持召开|主持召开|一起主持|主持) 了? .. {E:event}	unless=取消|推迟|原定|电话|仪式|如果|出席|参加
pattern	met.banquet	met(S,B)	{S:leader} .. (出席|参加) 了? {B:leader} (举行|举办|主持) 的 .. (宴会|欢迎宴会|晚宴|欢迎晚宴|午宴|国宴|欢迎午宴|招待会)	unless=如果|倘若|假如|要是|假使|万一
pattern	met.sit	met(S)	{S:leader} .. (坐到|坐在|坐上|坐到了|坐下来) .. (一起|谈判桌|桌前|一道|会谈|长谈)	unless=如果|取消|希望
pattern	met.sit.with	met(S,B)	{S:leader} .. (同|与|和|跟) {B:leader} .. (坐到|坐在|坐到了|坐下来) .. (一起|一道|桌前|谈判桌|会谈)	unless=如果|取消|希望
pattern	met.words	met(S)	{S:leader} .. (短暂|简短|单独|漫步|边走边|亲切|愉快|坦率|即兴) 地? 交谈	unless=电话|通电话|视频|陪同|如果|希望
pattern	met.face	met(S,B)	{S:leader} .. 当面 (向|对|同|与|跟|告诉|告知|转告)? {B:leader}	unless=没有|未能|希望|要求|如果|倘若|假如|要是|假使|万一
pattern	met.ceremony	met(S,B)	{S:leader} .. 为 {B:leader} .. (举行|举办|主持) .. (欢迎仪式|欢迎宴会|欢迎晚宴|国宴|欢送仪式|欢迎午宴)	unless=如果|倘若|假如|要是|假使|万一
pattern	met.farewell	met(S,B)	{S:leader} .. 为 .. {B:leader} .. (接风|饯行|接风洗尘|庆生|祝寿|设宴饯行)
pattern	met.accompany.him	met(S,B)	{S:leader} .. 陪同 {B:leader} .. (参观|考察|视察|检阅|游览)	unless=如果|倘若|假如|要是|假使|万一
pattern	met.accompany	met(S,B)	{S:leader} .. (在|由)? {B:leader} 陪同下 .. (参观|考察|视察|检阅)	unless=如果|倘若|假如|要是|假使|万一
pattern	met.by	met(S,B)	{B:leader} (由|获|受|蒙)? {S:leader} .. (设宴款待|设宴欢迎|设宴招待)	unless=如果|倘若|假如|要是|假使|万一
pattern	met.credentials	met(S,B)	{S:leader} .. (向|接受) {B:leader} .. (递交|呈递|呈交) 了? 国书	unless=如果|倘若|假如|要是|假使|万一
pattern	met.accept	met(S,B)	{S:leader} .. 接受 了? {B:leader} 的? .. (拜会|礼节性拜会|拜访|辞行拜会|到任拜会|晋谒|谒见|觐见)
pattern	met.honour	met(S,B)	{S:leader} .. (向|为) .. {B:leader} .. (授勋|颁授|颁发|授予) ..	unless=追授|视频|宣布|决定|如果|倘若|假如|要是|假使|万一
pattern	met.talks.far	met(S,B)	{S:leader} .. (同|与|和|跟) .. 的 .. {B:leader} .. (会谈|会晤|会面|会谈后|会晤后|会面后|见面|会谈时|会晤时|会面时|晤谈|交谈|谈话|会商|磋商|长谈|面谈|双边会谈|三方会谈|闭门会谈|双边会晤|聚首|握手|视频会谈|会谈中|会晤中|闭门会|首脑会谈|首脑会晤|碰面|小范围会谈)	unless=取消|推迟|原定|如果|倘若|假如|要是|假使|万一
pattern	met.said	met(S,B)	{S:leader} .. (会谈中|会见中|会晤中|会谈时|会见时|会晤时|会面时|会谈后|会面中|见面时) .. (向|对) {B:leader}	unless=电话|视频|通话|如果|倘若|假如|要是|假使|万一
pattern	met.said.during	met(S,B)	{S:leader} .. (会谈|会见|会晤|会面|见面) (中|时|后|期间) .. (向|对) {B:leader}	unless=电话|视频|通话
pattern	met.said.guest	met(S,B) visited(B,S)	{S:leader} .. (向|对|告诉|告知) .. (来访|到访) 的 .. {B:leader}	unless=电话|视频|通话	status=reported
pattern	met.each.other	met(S)	{S:leader} .. (举行|进行|另行|将)? .. (会谈|会晤|会面|首次会谈|双边会谈|三方会谈|三方会晤|双边会晤|视频会晤|视频会谈|视频会见|见面|碰面|面谈|聚首|握手|首脑会晤|首脑会谈|最高级会谈|首次会晤|首次会面|历史性会晤|闭门会谈|晤谈|会晤后|会谈后|会面后|碰头|联合记者会|联合记者招待会|联合新闻发布会|会谈中|长谈|晤面|会商|谈话|寒暄|工作午餐会|工作晚餐会|早餐会|午餐会|会谈时|会晤时|会面时|闭门会|闭门磋商|视像会议|视讯峰会|视像会晤|视讯会议|共进午餐|共进晚餐|共进早餐|共进工作午餐|共进工作晚餐) !(期间|记者|结果|情况|成果|纪要|计划|安排)	unless=陪同|取消|推迟|原定|说明|通报|电话|电话会谈|分别|热线电话|热线|参加|列席|如果|倘若|假如|要是|假使|万一
pattern	met.each.other.friendly	met(S)	{S:leader} .. (进行|举行|展开) 了? .. (交谈|谈话|长谈|面谈|晤谈|磋商|会商) !(电话)	unless=电话|通电话|视频|陪同|团队|代表团|工作组|专家|安全部队|如果|倘若|假如|要是|假使|万一
pattern	met.each.other.summit	met(S)	{S:leader} .. 举行 了? (首次|双边|三方|第二次|第三次|历史性|单独|视频)? (峰会|首脑会议)	unless=取消|推迟|原定|出席|参加|如果|倘若|假如|要是|假使|万一
pattern	met.each.other.session	met(S)	{S:leader} .. 举行 了? (会议|三方会议|四方会议|五方会议|部长级会议|外长会议|外长会)	sides=several	unless=取消|推迟|原定|出席|参加|如果|倘若|假如|要是|假使|万一
pattern	met.each.other.event	met(S)	{S:leader} .. (举行|召开) 了? !(的) .. {E:event}	sides=several	unless=发起|取消|推迟|原定|出席|参加|商定|同意|宣布|决定|提议|支持|希望|欢迎|祝贺|呼吁|如果|假如
pattern	met.each.other.long	met(S)	{S:leader} .. (密谈|长谈|叙谈|深谈|倾谈|促膝长谈|单独交谈)	sides=several	unless=取消|推迟|原定|电话|视频|如果|希望
pattern	met.joint	met(S,B)	{S:leader} .. (同|与|和|跟) {B:leader} .. (一道|一起|一同|共同|携手|并肩|联手) ... (转动|按下|按动|揭幕|揭牌|剪彩|奠基|破土|植树|种下|点亮|剪断|合影|合照|同台|登台)	unless=取消|推迟|原定|电话|视频|如果|希望
pattern	met.joint.each.other	met(S)	{S:leader} .. (一道|一起|一同|共同|携手|并肩|联手|同台) .. (转动|按下|按动|揭幕|揭牌|剪彩|奠基|破土|植树|种下|点亮|剪断|合影|合照|登台|亮相)	sides=several	unless=取消|推迟|原定|电话|视频|如果|希望
pattern	met.talks.in.place	met(A,B)	{A:leader} (<adverb>|<time>)? .. (同|与|跟) {B:leader} .. (会谈|会晤|会面|视频会晤|视频会谈) !(记者|结果|情况|成果|纪要|计划|安排)	unless=取消|推迟|原定|说明|通报|如果|倘若|假如|要是|假使|万一
pattern	met.summit	met(S,B) met(B)	{S:leader} .. (同|与|和|跟) {B:leader} .. (视频峰会|三方会晤|三方会谈|三边会谈|三方峰会|四方会晤|三边峰会)	unless=如果|倘若|假如|要是|假使|万一
pattern	met.summit.each.other	met(S)	{S:leader} .. (视频峰会|三方会晤|三方会谈|三边会谈|三方峰会|四方会晤|三边峰会)	unless=如果|倘若|假如|要是|假使|万一
pattern	met.nominal	met(A)	{A:leader} 的 (首次|历史性|此次|这次|这一)? (会晤|会谈|会面|首次会晤|首次会谈)	unless=取消|推迟|原定|如果|倘若|假如|要是|假使|万一
pattern	met.video	met(S,B)	{S:leader} .. (同|与|和|跟) {B:leader} .. (视频会晤|视频会见|视频连线|视讯会议|视讯会谈|视频会议|视讯会晤|视像会议|视讯峰会|视像会晤|视频方式)	unless=如果|倘若|假如|要是|假使|万一
pattern	met.video.first	met(S,B)	{S:leader} .. (通过|以|透过|借助) .. (视频连线|视频方式|视讯方式|视频|视讯|视像方式) (方式)? .. (同|与|和|跟) {B:leader} .. (一起|一道|共同|会谈|会晤|会面|见面|交谈|出席|参加|主持|宣布|启动|讨论|举行)	unless=电话|通话|如果|倘若|假如|要是|假使|万一
pattern	met.lunch	met(S,B)	{S:leader} .. (同|与|和) {B:leader} .. (共进午餐|共进晚餐|共进早餐|茶叙|小范围会晤|共进工作午餐|共进工作晚餐|共进工作早餐)	unless=如果|倘若|假如|要是|假使|万一
pattern	met.lunch.far	met(S,B)	{S:leader} .. (同|与|和) .. 的 .. {B:leader} .. (共进午餐|共进晚餐|共进早餐|茶叙|小范围会晤)	unless=如果|倘若|假如|要是|假使|万一
pattern	met.views	met(S,B)	{S:leader} .. (同|与|和|跟) {B:leader} .. (就|围绕) .. (交换意见|交换了意见|深入交换意见|交换看法|交换了看法)	unless=电话|通电话|通话|致电|如果|倘若|假如|要是|假使|万一
pattern	met.agree	met(S,B)	{S:leader} .. (同|与|和|跟) {B:leader} .. 就 .. (达成协议|达成一致|达成共识|达成谅解|谈妥|达成了协议)	unless=电话|通电话|通话|致电|视频
pattern	met.views.after	met(S,B)	{S:leader} .. (就|围绕) .. (同|与|和|跟) {B:leader} .. (交换意见|交换了意见|深入交换意见|交换看法|会谈|会晤)	unless=电话|通电话|通话|致电|如果|倘若|假如|要是|假使|万一
pattern	met.after.talks	met(A,B)	(经过|历经|经|结束) .. (会谈|磋商|谈判|会晤|闭门会谈|长谈|马拉松式谈判) (之后|后)? , {A:leader} .. (同|与|和|跟) {B:leader}	unless=电话|视频|代表团|团队|官员|如果|拒绝|没有
pattern	met.discuss	met(S,B)	{S:leader} .. (同|与|和|跟) {B:leader} .. (讨论|商讨|商谈|探讨|谈到|谈及|谈起|谈妥|讨论了|商定|敲定) 	unless=电话|通过电话|透过电话|热线|热线电话|通电话|通话|致电|视频|视讯|发言人|团队|代表团|书信|信函|如果|倘若|假如|要是|假使|万一|希望|拒绝|没有
pattern	met.views.each.other	met(S)	{S:leader} .. (就|围绕) .. (交换意见|交换了意见|深入交换意见|交换看法)	unless=电话|通电话|通话|致电|如果|倘若|假如|要是|假使|万一
pattern	met.press	met(S,B)	{S:leader} .. (同|与|和) {B:leader} .. 共同 (会见|出席|会见记者)	unless=如果|倘若|假如|要是|假使|万一
pattern	met.press.side	met(S,B)	{S:leader} .. (同|与|和|跟|偕) {B:leader} .. (共同|一同|一道|联合|并肩|一起|携手|联手)? .. (记者会|新闻发布会|记者招待会|参观|考察|视察|共见记者|检阅|漫步)	unless=取消|推迟|电话|如果|倘若|假如|要是|假使|万一
pattern	met.press.each.other	met(S)	{S:leader} .. (共同|一同|一道|联合) (会见|会见记者) (记者|媒体)?	unless=陪同|如果|倘若|假如|要是|假使|万一
pattern	met.press.conference	met(S)	{S:leader} .. (共同|一同|一道|联合|并肩|一起|携手|联手) .. (记者会|新闻发布会|记者招待会|共见记者)	unless=陪同|时任|代表|如果|倘若|假如|要是|假使|万一
pattern	met.lead	met(A)	(以|由) {A:leader} .. 率领 .. (会谈|磋商|会晤)	unless=如果|倘若|假如|要是|假使|万一
pattern	met.third	met(A,B) met(A,C)	{B:leader} .. (同|与|和|跟) {C:leader} .. (会谈|会晤|会面|密谈|长谈|晤谈|见面|碰面|磋商|会商|三方会谈|三方会晤|双边会谈|双边会晤|首脑会谈|首脑会晤|闭门会谈|握手|碰头|面谈) , {A:leader} <adverb|planned>? (从旁|在旁|居中|居间|从中|专程|一道|一起|亲自|<adverb>)? (在座|在场|作陪|陪同|出席|参加|参与|列席|与会|斡旋|调停|居中调停|居中斡旋|从旁协助|一同参加|一同出席|居间调停|居间斡旋|从中斡旋|从中调停|从中撮合|穿针引线) $	unless=电话|通电话|取消|推迟|仪式|如果|倘若|假如|要是|假使|万一
pattern	met.third.of.both	met(A,B)	{B:leader} .. (会谈|会晤|会面|密谈|长谈|晤谈|见面|碰面|磋商|会商|三方会谈|三方会晤|双边会谈|双边会晤|首脑会谈|首脑会晤|闭门会谈|握手|碰头|面谈) , {A:leader} <adverb|planned>? (从旁|在旁|居中|居间|从中|专程|一道|一起|亲自|<adverb>)? (在座|在场|作陪|陪同|出席|参加|参与|列席|与会|斡旋|调停|居中调停|居中斡旋|从旁协助|一同参加|一同出席|居间调停|居间斡旋|从中斡旋|从中调停|从中撮合|穿针引线) $	unless=电话|通电话|取消|推迟|仪式|如果|倘若|假如|要是|假使|万一
pattern	met.beside	met(S,B)	{S:leader} .. (在|由)? {B:leader} .. (陪伴下|陪伴之下|簇拥下|左右陪伴下|陪同之下) .. (宣读|宣布|签署|步入|会见记者|揭牌|剪彩|检阅|参观|握手)	unless=电话|视频|如果|倘若|假如|要是|假使|万一

# --- contacts ---
pattern	contact.call	contacted(S,B)	{S:leader} .. (同|与|和|跟) {B:leader} .. (通电话|通话|通了电话|通电|热线|视频通话|电话会谈|电话交谈|互通电话|通了话|通话后|通电话后|通话中|通话时|电话会谈后|通完电话|电话沟通|电话会晤|电话会议|电话磋商|通过电话|通上电话|热线通话|通热线|电话长谈|电话商谈|电话讨论|电话交流|视讯通话|视像通话|电话热线) !(记者)
pattern	contact.call.for	contacted(S,B)	{S:leader} .. (同|与|和|跟) {B:leader} .. (通|通了|通过) .. 电话	unless=没有|如果
pattern	contact.call.gave	contacted(S,B)	{S:leader} .. (给|向) {B:leader} .. (打|拨打|拨|挂) 了? .. 电话
pattern	contact.by.phone	contacted(S,B)	{S:leader} .. (通过|用|以) .. (电话|热线|热线电话|专线) .. (同|与|和|跟|向) {B:leader}	unless=如果
pattern	contact.by.phone.word	contacted(S,B)	{S:leader} .. (通过电话|透过电话) .. (同|与|和|跟|向|对) {B:leader}	unless=如果|没有
pattern	contact.call.long	contacted(S,B)	{S:leader} .. (同|与|和|跟) {B:leader} .. (通了|通|打了|打) .. 电话 !(记者)	unless=没有|如果
pattern	contact.call.plain	contacted(S)	{S:leader} .. (通电话|通话|通话后|通电话后|通话中|通话时|通过话|通了电话|视频通话|互通电话|通了话|电话交谈|电话会谈|电话会晤|电话沟通|热线通话|电话会议|电话磋商|通完电话|通上电话|电话长谈|电话商谈|电话讨论|电话交流|视讯通话|视像通话|电话热线)
pattern	contact.call.none	contacted(S)	{S:leader} .. (没有|未|并未|从未|未曾|不曾|并没有) .. (通过电话|通过话|通话|通电话)	status=denied
pattern	contact.phone.views	contacted(S)	{S:leader} .. (通过|以) (电话|热线|热线电话) .. (交换意见|交换看法|交谈|磋商|讨论|沟通)	unless=没有|如果
pattern	contact.call.plain.long	contacted(S)	{S:leader} .. (通了|打了) .. 电话 !(记者)	unless=没有|如果
pattern	contact.phone	contacted(S,B)	{S:leader} .. (致电|去函|来函|电话联系|去电|致信|致函|函贺|电贺|驰电|电唁|致电给|打电话给|去电给|写信给|致信给|去信|致函给|发贺电给|发唁电给) (祝贺|慰问|吊唁|感谢)? {B:leader}
pattern	contact.message	contacted(S,B)	{S:leader} .. (向|给) {B:leader} .. (致贺电|致慰问电|致唁电|致贺信|致贺函|致信|致函|发贺电|发唁电|发慰问电|发去|发来|复信|复函|复电|致以|贺电|慰问电|唁电|贺信|贺函|口信|亲署函|亲笔信|打了电话|打电话|写信|去信|去电|发出贺电|发来贺电|发来贺信|致电|表示祝贺|表示慰问|表示哀悼|表示诚挚慰问|致以祝贺|转达问候|表示热烈祝贺|表示衷心祝贺|表示深切哀悼|表示深切慰问|致哀|致贺|道贺|表示吊唁|致以哀悼|致以慰问|致慰问信|拍发|致电慰问|致电祝贺)	unless=转达|转交|转呈|面交
pattern	contact.toward	contacted(S,B)	{S:leader} .. (通过|在|经由|透过|以) .. (社交媒体|推特|脸书|声明|书面声明|外交渠道|社交平台) .. (对|向) {B:leader} .. (表示|致以|表达) .. (祝贺|慰问|哀悼|吊唁|问候)	unless=会见|会谈|会晤
pattern	contact.ask.regards	contacted(S,B)	{S:leader} .. (请|委托|托) .. (转达|转交|转呈) (对|给|致|自己对|他对|她对|其对) {B:leader} .. (问候|口信|祝愿|祝福|慰问)
pattern	contact.ask.hand	contacted(S,B)	{S:leader} .. (托|委托|请|派|托人|派人|授权|派特使) .. (向|给) {B:leader} .. (转达|转交|面交|递交|转呈|捎去|带去|带口信)	unless=如果
pattern	contact.letter.passed	contacted(B,A)	(向|给) {A:leader} .. (转达|转交|面交|递交|转呈) 了? {B:leader} .. (亲笔信|贺信|贺电|唁电|慰问电|书信|函件|邀请函|口信|信函|信件|问候|祝贺|慰问)
pattern	contact.regards	contacted(B,A)	(转达|转交|带来|递交|面交|转呈) 了? {B:leader} .. (对|致|给|向) {A:leader} .. (问候|口信|祝愿|祝福|亲笔信|信件|致意|慰问)
pattern	contact.congratulate	contacted(S,B)	{S:leader} .. (祝贺|恭喜|恭贺|道贺) {B:leader} .. (当选|连任|就任|就职|胜选|上任|出任|获选|履新|获任)	unless=会见|会谈|会晤|接见|拜会|说|指出|强调
pattern	contact.in.letter	contacted(S,B)	{S:leader} .. 给 {B:leader} 的? .. (信|贺电|贺信|电报|唁电|慰问电|信函|电文|复信|慰问信|贺函) 中
pattern	contact.in.letter.to	contacted(S,B)	{S:leader} .. (在|写) .. (致|给|写给|发给|寄给) {B:leader} 的? .. (信|贺电|贺信|电报|唁电|慰问电|信函|电文|贺函|来信|慰问信|公开信) (中|里|内)
pattern	contact.in.letter.first	contacted(A,B)	(给|致|写给|发给|寄给) {B:leader} 的? .. (信|贺电|贺信|电报|唁电|慰问电|信函|电文|贺函|亲笔信|慰问信|复信) (中|里|内)? , {A:leader}
pattern	contact.on.phone	contacted(S,B)	{S:leader} .. 在 .. (电话|通话|贺信|贺电|唁电|慰问电|贺函|信函|电文|复信|回信) 中 .. (对|向|告诉) {B:leader}
pattern	contact.on.phone.got	contacted(S,B)	{S:leader} .. (在|从|通过)? .. (电话|通话) (中|里|上)? .. (得到|得到了|获得|获得了|答应|告诉|告知|承诺|保证|劝说|说服|请|请求|感谢|祝贺|安慰|提醒|警告|要求|向|对) 了? .. {B:leader}	unless=没有|如果|会见|会谈|会晤|记者
pattern	contact.phone.toward	contacted(S,B)	{S:leader} .. (打电话|去电|拨电话) .. (向|给|与|同|对) {B:leader}	unless=没有|如果|记者
pattern	contact.on.phone.first	contacted(A,B)	(电话|通话|电话交谈|电话会谈) (中|里) , {A:leader} .. (对|向|告诉) {B:leader} .. (表示|说|强调|指出|感谢|祝贺|承诺|保证|重申|称)	unless=会见|会谈|会晤
pattern	contact.call.in	contacted(S,B)	{S:leader} .. 在 (与|同|和) {B:leader} 的? .. (通话|电话交谈|通电话|电话会谈|电话|视频通话|互通电话|热线通话|电话交流|电话会晤|电话会议|电话商谈|电话沟通|电话热线|电话磋商|电话讨论|电话长谈|视像通话|视讯通话|通上电话|通了电话|通了话|通完电话|通电话后|通话中|通话后|通话时) .. (中|时)
pattern	contact.letter	contacted(S,B)	{S:leader} .. (致函|致信|复信|复函|函贺|致哀|致唁电|致电|致贺|致贺电|表示吊唁|表示哀悼|表示慰问|表示祝贺|道贺) {B:leader}
pattern	contact.received	contacted(B,S)	{S:leader} .. (收到|接到) 了? .. {B:leader} .. (贺电|贺信|贺函|口信|亲署函|亲笔信|来信|复信|慰问电|唁电|电话|信函|感谢信|来电)
pattern	contact.exchange	contacted(S,B)	{S:leader} .. (同|与|和) {B:leader} .. (互致贺电|互致信函|互致|互换信函|互通信函|互致贺信|互致贺函|互通贺函|互通贺电|互致新年贺电|互致新年贺信|互致节日贺电|互致祝贺|互换贺信)
pattern	contact.exchange.each.other	contacted(S)	{S:leader} .. (互致贺电|互致信函|互致|互换信函|互通信函|互致贺信|互致贺函|互通贺函|互通贺电|互致新年贺电|互致新年贺信|互致祝贺|互换贺信)
pattern	contact.also	contacted(S,last)	{S:leader} .. (打来|发来|发去|捎来|捎去|送来|送去|致以|寄来|致) .. (电话|贺电|贺信|贺函|唁电|唁函|慰问电|慰问信|慰问|口信|祝贺|问候|哀悼|吊唁)	unless=向|给|对|同|与|和|跟|为|收到|接到
pattern	contact.also.plain	contacted(S,last)	{S:leader} .. (致电|致函|致信|复信|复函|来电|致贺|道贺|致哀|致贺电|致唁电|祝贺|表示祝贺|表示哀悼|表示慰问|表示吊唁) (致谢|祝贺|慰问|道贺|吊唁|致哀|哀悼)? $	unless=向|给|对|同|与|和|跟|为|收到|接到

# --- visits ---
pattern	visit.to	visited(S,C)	{S:leader} .. (对|赴|访问|到访|出访|抵达|前往|飞抵|往访) 了? (友邦|邻国|盟国)? {C:ground} .. (进行|国事访问|正式访问|工作访问|友好访问|访问|历史性|历史性访问|展开|开始|官式访问|国是访问|公务访问|短暂访问|礼节性访问|闪电式访问|正式友好访问|国事和友好访问|非正式访问|私人访问) !(邀请)	unless=报复|制裁|打击|取消|推迟|邀请信|派遣|派出|增派
pattern	visit.verb	visited(S,C)	{S:leader} .. (访问|到访|出访|往访|回访|访|突访|造访|走访|到访过|访问过|踏足|踏上|莅访|顺访|再访|重访|过境) 了? (友邦|邻国|盟国)? {C:ground}	unless=取消|推迟|邀请信|不要|不得|不应|不宜|禁止|劝阻|反对|呼吁|如果|若|倘若|放弃|叫停|搁置|延期|婉拒|谢绝
pattern	visit.this.is	visited(B,C)	(这是|这也是|此次是|是) {B:leader} .. (访问|出访|到访|访|踏足|踏上|造访|回访|抵达) {C:country} !(的)	unless=取消|推迟	status=reported
pattern	visit.this.is.to	visited(B,C)	(这是|这也是|此次是|也是|系) {B:leader} .. 对 {C:country} 的? .. (访问|国事访问|正式访问|历史性访问|工作访问|官式访问) $	unless=取消|推迟|如果|期待|希望|邀请
pattern	visit.for	visited(S,C)	{S:leader} .. 对 {C:ground} 进行 .. (历史性访问|短暂访问|国事访问|正式访问|工作访问|友好访问|访问|官式访问|国是访问|公务访问|礼节性访问|闪电式访问|正式友好访问|国事和友好访问|非正式访问|私人访问)
pattern	visit.end	visited(S,C)	{S:leader} .. (结束|开启|开始|展开) 了? 对 (友邦|邻国|盟国)? {C:ground} .. (访问|历史性访问|短暂访问|国事访问|正式访问|工作访问|友好访问|之行|官式访问|国是访问|公务访问|礼节性访问|闪电式访问|正式友好访问|国事和友好访问|非正式访问|私人访问)	status=reported
pattern	visit.end.short	visited(S,C)	{S:leader} .. (结束|圆满结束) 了? (访|访问|出访|到访|国事访问|回访|抵达|踏上|踏足|造访) {C:ground}	status=reported
pattern	visit.end.ahead	visited(B,C)	(结束|圆满结束) 了? (访|访问|出访|对) {C:country} .. , {B:leader}	status=reported
pattern	visit.end.trip	visited(S,C)	{S:leader} .. (结束|开启|开始|展开|踏上|完成) 了? .. {C:ground} (之行|之旅|行程|访问)	status=reported
pattern	visit.includes	visited(S,C)	{S:leader} .. (此次|本次|此行|这次)? (出访|访问|行程|此行|此访|之行|之旅|访程|出访行程|访问行程|一行) .. (包括|涵盖|首站是|上一站是|首站为|下一站是|下一站为|目的地是|目的地为|还有|是) {C:ground}
pattern	visit.first.stop	visited(S,C)	{S:leader} .. (首站|第一站|下一站|末站|最后一站|头一站) (选择|选在|是|为|定为|到访|访问|抵达|设在|选定) 了? {C:country}	unless=取消|推迟
pattern	visit.lead	visited(B,C)	(以|由) {B:leader} (为团长|率领|带领|为首) 的? .. (代表团|访问团|一行) .. (访问|抵达|到访|出访|前往|访) 了? {C:ground}
pattern	visit.trip.of	visited(B,C)	{B:leader} 的 {C:country} (之行|之旅) !(取消|推迟)	unless=取消|推迟
pattern	visit.of	visited(B,C)	{B:leader} 的? 对 {C:country} 的 .. (访问|国事访问|正式访问|工作访问|友好访问) .. (成功|圆满|结束|取得|成果|引人注目|受到)	unless=取消|推迟|如果	status=reported
pattern	visit.of.plain	visited(B,C)	{B:leader} 的? 对 {C:country} 的? .. (访问|国事访问|正式访问|工作访问|友好访问|历史性访问|短暂访问|国是访问|官式访问) !(邀请|计划|可能)	unless=取消|推迟|如果|若|期待|希望|邀请|建议|呼吁|可能
pattern	visit.come	visited(B,C)	(来|访|对|赴|访问|到|到访|出访|前来) {C:ground} .. (进行|访问|国事访问|正式访问|工作访问|友好访问|官式访问|国是访问|公务访问|短暂访问|礼节性访问|闪电式访问|历史性访问|正式友好访问|国事和友好访问|非正式访问|私人访问) .. 的 .. {B:leader}
pattern	visit.accept	visited(S,C)	{S:leader} .. (接受|答应|应允|同意) .. (访问|到访|出访) {C:ground} .. (邀请|之邀) 	status=planned
pattern	visit.invited	visited(S,C)	{S:leader} .. 应 {C:side} .. (邀请|之邀) .. (来访|来访问|前来访问|来此访问)	status=reported
pattern	visit.come.for	visited(B,C)	(来|访) {C:ground} .. (出席|参加|与会|进行|访问|国事访问|正式访问|工作访问|官式访问|国是访问|公务访问|短暂访问|友好访问|礼节性访问|闪电式访问|历史性访问|正式友好访问|国事和友好访问|非正式访问|私人访问) .. 的 .. {B:leader}	unless=如果
pattern	visit.in	visited(B,C)	(正在|在) {C:ground} .. (访问|国事访问|正式访问|工作访问|友好访问|官式访问|国是访问|公务访问|短暂访问|礼节性访问|闪电式访问|历史性访问|正式友好访问|国事和友好访问|非正式访问|私人访问) 的 .. {B:leader}	status=reported
pattern	visit.in.now	visited(S,C)	{S:leader} .. (正在|在) {C:ground} .. (进行|展开|开始) .. (访问|国事访问|正式访问|工作访问|友好访问|历史性访问|官式访问|国是访问|公务访问|短暂访问|礼节性访问|闪电式访问|正式友好访问|国事和友好访问|非正式访问|私人访问)
pattern	visit.there	visited(S,C)	{S:leader} .. (正在|正|时正在|现正|仍在|刚刚在|刚在) 在? {C:ground} .. (访问|国事访问|正式访问|工作访问|出访|友好访问)	unless=取消|推迟|如果	status=reported
pattern	visit.stay	visited(S,C)	{S:leader} .. 在 {C:ground} (访问|国事访问|正式访问|工作访问|友好访问|国是访问|官式访问|公务访问|历史性访问|国事和友好访问|正式友好访问|短暂访问|礼节性访问|私人访问|进行|闪电式访问|非正式访问) !(的|期间|时|后|之际)	unless=取消|推迟|如果
pattern	visit.begin.there	visited(S,C)	{S:leader} .. (对|到|赴|前往|来|抵达|飞抵) {C:ground} .. (展开|开展|进行|开始|作) .. (访问|国事访问|正式访问|工作访问|友好访问|国是访问|闪电式访问|短暂访问|官式访问|公务访问|礼节性访问|历史性访问|正式友好访问|国事和友好访问|非正式访问|私人访问)	unless=取消|推迟|邀请信
pattern	visit.guest	visited(B,S)	{S:side} .. (来访|到访|来访问|前来访问) 的 .. {B:leader}	status=reported
pattern	visit.guest.met	visited(B,C)	(到访|来访|来访问) 的 .. {B:leader} .. (同|与|和|跟) {C:leader} .. (会谈|会面|会晤|会见|见面)	status=reported
pattern	visit.guest.in	visited(B,C)	(到访|来访) 的 .. {B:leader} .. 在 {C:country} .. (同|与|和|跟) .. (会谈|会面|会晤|会见|见面)	status=reported
pattern	visit.guest.formal	visited(B,S)	{S:side} .. (前来|来|应邀前来) .. (访问|国事访问|正式访问|工作访问|友好访问|官式访问|国是访问|公务访问|短暂访问|礼节性访问|闪电式访问|历史性访问|正式友好访问|国事和友好访问|非正式访问|私人访问) 的 .. {B:leader}	status=reported
pattern	visit.welcome	visited(B,S)	{S:side} .. (欢迎|迎来|喜迎) 了? {B:leader} .. (到访|来访|访问)
pattern	visit.reach	visited(S,C)	{S:leader} .. (抵达|飞抵|前往|启程前往|启程赴|离京赴|离开|飞赴|飞往) {C:ground} .. (访问|国事访问|正式访问|进行|官式访问|国是访问|公务访问|短暂访问|友好访问|礼节性访问|闪电式访问|历史性访问|正式友好访问|国事和友好访问|非正式访问|私人访问|工作访问)	unless=派遣|派出|增派
pattern	visit.trip	visited(S,C)	{S:leader} .. (访|访问) {C:ground} (行程|之行|之旅|期间)
pattern	visit.arrive	visited(S,C)	{S:leader} .. (抵达|飞抵|前往|赴|到|飞赴|飞往|抵|飞|来到) {C:ground} .. 访问	unless=派遣|派出|增派
pattern	visit.go	visited(S,C)	{S:leader} .. (来到|前往|先前往|赴|飞赴|转至|远赴|飞临|走访|亲赴|飞往|抵达|飞抵|转赴|转往|启程前往|启程赴) (友邦|邻国|盟国)? {C:ground} !(驻|的)	unless=出席|参加|与会|主持|就医|治疗|履新|观看|要求|呼吁|派|派遣|派出|增派|调派|运往|运送
pattern	visit.go.also	visited(S,C)	{S:leader} .. (要去|还去|去过|将去|去了|到过|曾到|曾赴|曾去|到访了|也到过|还到过) (友邦|邻国|盟国)? {C:ground} !(的)	unless=取消|推迟|如果|希望
pattern	visit.at	visited(S,C)	{S:leader} .. 在 {C:ground} .. (停留|逗留|短暂停留|过境停留|中途停留|作短暂停留|经停) !(的)	unless=取消|推迟|如果|希望|难民|侨民|军队
pattern	visit.stop.of	visited(B,C)	{C:country} 是 {B:leader} .. (之行|之旅|行程|访问|出访|此访|此行) 的 (首站|第一站|第二站|第三站|最后一站|末站|下一站|头一站|终点)	unless=取消|推迟
pattern	visit.not	visited(B,C)	{B:leader} (访|访问|来) {C:ground} , .. (没有这回事|并无此事|没有此事|子虚乌有|纯属子虚乌有|并非事实|不是事实)	status=denied
pattern	visit.onward	visited(S,C)	{S:leader} .. (转赴|转往|转抵|转至|继续前往) (友邦|邻国|盟国)? {C:ground} !(驻|的)	unless=取消|推迟|就医|治疗
pattern	visit.send	visited(B,C)	派 .. {B:leader} .. (赴|前往|访问) {C:country}	status=planned
pattern	visit.next	visited(S,C)	{S:leader} .. (接下来|还|随后) 将? (前往|访问|转往|赴) {C:ground}	status=planned
pattern	visit.short	visited(S,C)	{S:leader} .. (来|访|赴|现身|亮相) (友邦|邻国|盟国)? {C:country}	unless=出席|参加|与会|就医|治疗|推迟|取消|缓
pattern	visit.beijing	visited(S,CHN)	{S:leader} .. (抵京|来京|赴京|进京|到京|飞抵北京|抵沪|来沪|赴沪|抵穗)	unless=取消|推迟|派|派遣|派出
pattern	visit.taipei	visited(S,TWN)	{S:leader} .. (抵台|访台|来台|赴台|抵达台北)	unless=取消|推迟|派|派遣|派出|指派|邀请
pattern	visit.companion	visited(B,last)	(同行|随行|随访) 的? .. (有|是|包括|还有) {B:leader}	status=reported

# --- events ---
pattern	event.attend	attended(S,E)	{S:leader} .. (出席|参加|与会|赴会|列席|应邀出席|现身|亮相|亲赴|莅临|亲临|参与|赶赴|远赴|赴|参会) 了? .. {E:event} !(的)	unless=缺席|拒绝|前来|婉拒|谢绝|婉谢|无缘
pattern	event.attend.of	attended(B,E)	(出席|参加|主持|参会|主办) .. {E:event} (开幕式|闭幕式|期间|系列活动)? 的 .. {B:leader}
pattern	event.attend.along	attended(B,E)	(随|随同|跟随|追随|陪同|陪|偕同|偕) {B:leader} .. (前往|前来|赴)? .. (出席|参加|赴|与会) 了? .. {E:event}	unless=缺席|拒绝|取消|访问
pattern	event.attend.list	attended(B,E)	(出席|参加|参会|应邀出席) .. {E:event} 的 .. (包括|有|是|还有|还包括|也有) {B:leader}
pattern	event.attend.list.topic	attended(B,T)	{T:event} .. (出席|参加|参会|与会|到会|赴会|到场|列席|应邀出席|前来|在座) 的 .. (包括|有|是|还有|还包括|也有|为) {B:leader}	unless=宴会|晚宴|招待会|记者会|会见|会谈|会晤
pattern	event.attend.list.who	attended(B,T)	{T:event} ^ (与会|出席|到会|参会|参加|与会者|出席者|列席|到场|前来|赴会) .. (包括|有|是|还有|还包括|也有) {B:leader}	unless=没有|未|宴会|晚宴|招待会|记者会|说|表示|希望
pattern	event.attend.list.countries	attended(C,E)	(出席|参加|参会|应邀出席) .. {E:event} 的 .. (包括|有|是|还有|还包括|也有) {C:country}	unless=没有|未
pattern	event.attend.topic	attended(S,T)	{S:leader} .. {T:event} .. (出席|参加|主持|共同主持|列席) 了? (开幕|开幕式|闭幕式|开幕会|开幕仪式|首场会议|全会|闭门会议|全体会议|会议|大会|峰会|论坛|晚宴|欢迎晚宴|开幕活动|会上)
pattern	event.chair.topic	attended(A,T)	{T:event} {A:leader} .. (出席|主持|共同主持|参加) 了? (开幕式|闭幕式|会议|全体会议|开幕典礼)	unless=缺席|拒绝
pattern	event.talk	attended(S,T)	{S:leader} .. {T:event} .. 在 (开幕式|闭幕式|会上|会议|峰会|论坛|全会|全体会议) 上? .. (致辞|发言|讲话|发表|说|表示|指出|呼吁|宣布|强调|重申|敦促|承诺|演讲|致开幕词|介绍|提议)
pattern	event.there	attended(S,T)	{S:leader} .. {T:event} .. 在 (会上|开幕式|闭幕式|全体会议|大会) (上|发言)? !(的|举行)	unless=没有|未|宴会|晚宴|议会|国会|招待会|记者会|签字仪式
pattern	event.on	attended(S,E)	{S:leader} .. (在|于) .. {E:event} 上 !(的)	unless=没有|未|缺席|记者|议会|国会|希望|期待|有望|可能|打算|争取|威胁|承诺|商定|同意|要求|呼吁|原定
pattern	event.speech	attended(S,T)	{S:leader} .. {T:event} (分别|先后|相继|也)? (致辞|致开幕词|先后致辞|分别致辞|发言|先后发言|分别发言) $	unless=在|宴会|晚宴|议会|国会|招待会
pattern	event.speech.turns	attended(S,T)	{S:leader} .. {T:event} .. (先后|分别|相继|依次|轮流|陆续) .. (讲话|发言|致辞|致词|演讲|表态|致开幕词|致开幕辞|先后发言)	unless=记者|媒体|电视|宴会|晚宴|议会|国会|招待会|签字仪式
pattern	event.speech.held	attended(S,T)	{S:leader} .. {T:event} .. (讲话|演讲|致词|发言|致开幕词|致开幕辞|致闭幕词|致欢迎辞|致欢迎词) $	topic=held	unless=在|向|记者|媒体|电视|宴会|晚宴|议会|国会|招待会
pattern	event.report	attended(S,T)	{S:leader} .. {T:event} 向 (大会|峰会|论坛|会议|与会者|开幕式) .. (致辞|发言|讲话|报告|作|发表)
pattern	event.delegates	attended(A,T)	{T:event} .. {A:country} 的 (代表|代表团|官员|特使|使节|观察员|部长|高官|高级代表) .. (出席|与会|参加)
pattern	event.delegates.far	attended(A,T)	{T:event} .. {A:country} 的 (代表|代表团|官员|特使|使节|观察员|部长|高官|高级代表) , .. (出席|与会|参加)
pattern	event.send	attended(S,T)	{S:country} .. {T:event} .. 派 .. (代表|代表团) .. (出席|与会|参加)
pattern	event.send.to	attended(S,E)	{S:country} .. (派|派出|派遣) .. (代表|代表团|高级代表|官员|特使|使节|观察员|部长|高官) .. (出席|参加) .. {E:event}
pattern	event.send.held	attended(S,T)	{S:country} .. {T:event} .. (派|派出|派遣|派了) 了? .. (代表|代表团|高级代表|官员|高官|特使|部长|观察员|使节) $	topic=held	unless=没有|未|拒绝|不|取消
pattern	event.send.held.word	attended(S,T)	{S:country} .. {T:event} .. (派代表|派出代表|派代表团|派出代表团|派员|派团) $	topic=held	unless=没有|未|拒绝|不|取消
pattern	event.absent	attended(S,E)	{S:leader} .. (缺席|未出席|不出席|拒绝出席|抵制) 了? .. {E:event}	status=denied
pattern	event.decline	attended(S,E)	{S:leader} .. (婉拒|谢绝|婉谢|推辞|无缘) .. (出席|参加|与会) 了? .. {E:event}	status=denied
pattern	event.absent.end	attended(S,T)	{S:leader} .. {T:event} .. (缺席|没有出席|未出席|没有到场|未到场|没有与会|未能出席|未能与会|没有露面) $	status=denied
pattern	event.absent.not	attended(S,T)	{S:leader} .. {T:event} .. (没有|未|并未|并没有|未能|没能|不会|不克|无法|不能|拒绝) .. (出席|参加|与会|到会|到场|赴会|参会|开会|前来|露面|列席|应邀出席) $	status=denied	unless=签字|仪式|宴会|晚宴|招待会|记者会|会见|会谈|会晤
pattern	event.uninvited.country	attended(S,T)	{S:country} .. {T:event} .. (未获邀请|未获邀|未受邀|未受邀请|没有获邀|未被邀请|没有受邀|没有收到邀请|未收到邀请|未获邀出席|未获邀参加|未获邀与会|不在受邀之列|不在邀请之列|被排除在外) $	status=denied	unless=宴会|晚宴|招待会|就职|葬礼|婚礼
pattern	event.uninvited	attended(S,T)	{S:leader} .. {T:event} .. (未获邀请|未获邀|未受邀|未受邀请|没有获邀|未被邀请|没有受邀|没有收到邀请|未收到邀请|未获邀出席|未获邀参加|未获邀与会|不在受邀之列|不在邀请之列|被排除在外) $	status=denied	unless=宴会|晚宴|招待会|就职|葬礼|婚礼
pattern	event.absent.topic	attended(S,T)	{S:leader} .. {T:event} 缺席 了? (此次|本次|本届|这次|这一)? (峰会|会议|大会|论坛)	status=denied
pattern	event.absent.country	attended(S,E)	{S:country} .. (缺席|不参加|拒绝参加|抵制) 了? .. {E:event}	status=denied
pattern	event.absent.country.topic	attended(S,T)	{S:country} .. {T:event} .. (缺席|没有出席|未出席|没有到场|未到场|没有与会|未能与会) $	status=denied
pattern	event.chair	attended(S,E)	{S:leader} .. (主持|共同主持|主持召开|共同主持召开) 了? .. {E:event} !(的)
pattern	event.chair.in.place	attended(A,E)	!(代表|陪同|随|受) {A:leader} .. (出席|参加|主持|共同主持|主持召开) 了? {E:event} !(的)	unless=邀请|缺席|拒绝|前来|婉拒|谢绝|婉谢|无缘
pattern	event.with	attended(S,E) attended(W,E)	{S:leader} .. {W:leader} .. (共同出席|共同主持|共同参加) .. {E:event}
pattern	event.chaired	attended(B,E)	{E:event} .. 由 {B:leader} .. (主持|致开幕词|致开幕辞|致闭幕词|宣布开幕)
pattern	event.chaired.far	attended(B,E)	{E:event} .. 由 .. {B:leader} .. 主持
pattern	event.chaired.topic	attended(B,T)	{T:event} (会议|峰会|大会|论坛|会晤|仪式|对话会|活动)? .. 由 .. {B:leader} .. (主持|共同主持|致开幕词|致开幕辞|轮流主持) $	unless=记者会|宴会|晚宴|签字仪式
pattern	event.chaired.as	attended(B,T)	{T:event} .. 由 {B:leader} .. (担任|出任|任|充任) .. (主席|会议主席|大会主席|执行主席|主持人)	topic=held	unless=宴会|晚宴|签字仪式
pattern	event.chair.as	attended(S,T)	{S:leader} .. {T:event} .. (担任|出任|充任|任) 了? (会议|大会|峰会|本次会议|本届峰会|此次会议)? 的? (主席|会议主席|大会主席|执行主席|主持人|联合主席|共同主席) $	topic=held	unless=曾|曾经|前|明年|接任|当选|下届|下一届|轮值
pattern	event.host.person	attended(S,T) hosted(S,T)	{S:leader} .. {T:event} (是|作为) (本次|此次|今次|这次|今年|会议|峰会)? 的? (东道主|主人家)	topic=held	unless=上届|下届|下次|下一届
pattern	event.speak	attended(S,E)	{S:leader} .. 在 .. {E:event} .. (致辞|发言|讲话|发表|说|表示|演讲|宣布|呼吁|强调|重申|承诺|指出|敦促|提议|介绍|抨击|批评|谴责|透露|提出)
pattern	event.during.ahead	attended(B,E)	(在|于)? {E:event} (期间|间隙) , {B:leader} .. (会晤|会谈|会见|会面|举行|交谈)	unless=记者|网友
pattern	event.during	attended(S,E)	{S:leader} .. (在|于) {E:event} (期间|间隙|会议期间) .. (会晤|会谈|会见|会面|举行|交谈|同|与|和|互换|签署|说|表示)	unless=记者
pattern	event.met.at	attended(S,E)	{S:leader} .. (在|于|利用) 出席 {E:event} (期间|时|间隙|之际|之机)
pattern	event.join	attended(S,T)	{S:leader} .. {T:event} .. (到会|与会|出席|列席|参加|应邀出席|到场|观礼|到场祝贺|参会|赴会) $	unless=没有|未|未能|没能|不会|拒绝|一同参加|会谈|会晤
pattern	event.join.country	attended(S,T)	{S:country} .. {T:event} .. (首次|再次|再度|应邀|派员|派代表|派团|派人|均)? (与会|参会|到会|赴会|出席|确认出席|列席) $	unless=没有|未|拒绝|不|缺席|宴会|晚宴
pattern	event.sent.nobody	attended(S,T)	{S:country} .. {T:event} .. (没有|未|并未|拒绝|不) (派人|派员|派代表|派出代表|派团|派代表团) (赴会|与会|出席|参加|参会|列席|到会|到场|前来|应邀出席)	status=denied
pattern	event.leave	attended(S,T)	{S:leader} .. {T:event} .. (离场|退场|离席|中途退场|中途离场|提前离场|退席) $
pattern	event.at.it	attended(B,T)	{T:event} ^ 会上 , {B:leader}	unless=记者|议会|国会
pattern	event.at.named	attended(B,E)	{E:event} 上 , {B:leader}	unless=记者|议会|国会|没有|缺席
pattern	event.at.named.here	attended(B,E)	{E:event} 上 {B:leader}	unless=记者|议会|国会|没有|缺席
pattern	event.at.it.with	attended(B,T)	{T:event} ^ 会上 , {A:leader} .. (同|与|和) {B:leader} .. (握手|交谈|争吵|会面|会晤|辩论|拥抱|寒暄|舌战|对峙|交锋)	unless=记者|议会|国会|电话
pattern	event.as.guest	attended(S,T)	{S:leader} .. {T:event} .. (以|作为) .. (身份|贵宾|嘉宾|观察员) .. (到会|与会|出席|列席|参会|赴会|应邀出席|到场|前来|参加)	unless=没有|未|宴会|晚宴
pattern	event.as.chair	attended(S,T)	{S:leader} .. {T:event} .. (以|作为) .. (共同主席|联合主席|会议主席|东道主|峰会主席|轮值主席|主席) (身份|的身份)? .. (讲话|发言|致辞|致词|主持|致开幕辞|致开幕词|演讲|出席|与会)	unless=没有|未|宴会|晚宴|记者会|电视|议会|国会|贺信
pattern	event.join.chair	attended(S,T)	{S:leader} .. {T:event} .. (主持|共同主持) $	unless=由|宴会|晚宴|仪式
pattern	event.in.speech	attended(S,T)	{S:leader} .. {T:event} 在 .. (致辞|开幕致辞|闭幕致辞|视频致辞|开幕词|闭幕词|开幕辞|致词|主旨演讲|主旨讲话|发言|讲话) 中 .. (说|表示|指出|强调|呼吁|宣布|称)	unless=宴会|晚宴|议会|国会|招待会|贺信|电视
pattern	event.keynote	attended(S,T)	{S:leader} .. {T:event} .. (发表|作|致) 了? .. (主旨演讲|主旨讲话|主旨发言|开幕致辞|闭幕致辞|视频致辞|开幕辞|祝酒辞|欢迎辞)	unless=在|宴会|晚宴|议会|国会|招待会
pattern	event.speech.same	attended(B,E)	{E:event} ... , {B:leader} .. (发表|作|致) 了? .. (讲话|演讲|致辞|主旨演讲|主旨讲话|开幕辞)	unless=宴会|晚宴|议会|国会|招待会|记者会|电视|贺信
pattern	event.come	attended(S,T)	{S:leader} .. {T:event} .. (到会|与会|赴会|到场) !(者|国|各国|领导人|首脑|元首|外长|部长|嘉宾|代表|代表团|各方|记者)	unless=原定|取消
pattern	event.on.site	attended(S,T)	{S:leader} .. {T:event} .. (现身|亲临|抵达|到达|出现在|步入|亮相|赶到|赶抵|赶至|来到|走进|进入) 了? (会场|现场|峰会|大会|会议|论坛|开幕式)	unless=取消|没有|示威|警方
pattern	event.opened.by	attended(S,T)	{S:leader} .. {T:event} .. 宣布 .. (开幕|闭幕|揭幕|结束) $	unless=没有|未|推迟|取消
pattern	event.represented	attended(B,T)	{T:event} .. (代表|代表团团长|首席代表|团长) (是|为|由) {B:leader}	topic=held	unless=签字|签署|仪式|宴会
pattern	event.on.site.list	attended(S,T)	{S:leader} .. {T:event} .. (出席|与会|到会|到场|赴会|参会|列席|前来|参加|应邀出席) $	unless=宴会|晚宴|招待会|没有|缺席|未
pattern	event.result	attended(S,T)	{S:leader} .. {T:event} .. (签署|共同签署|通过|发表|共同发表|合影|齐聚|云集|聚首|宣读|共同宣布|一致同意|达成)	sides=several	topic=held	basis=inferred	unless=没有|未|拒绝|会见|会谈|会晤|缺席
pattern	event.result.read	attended(S,T)	{S:leader} .. {T:event} .. 在 (开幕式|闭幕式|会上|会议|大会|全会|全体会议|峰会|论坛) 上? .. (宣读|宣布|主持|签署|称|提出|介绍|提议|批评|谴责|感谢)	unless=宴会|晚宴|议会|国会|招待会|记者会|签字仪式
pattern	event.on.site.too	attended(S,T)	{S:leader} .. {T:event} (都|均|也|同样) 在座 $	unless=会见|会谈|会晤|宴会
pattern	event.come.all	attended(S,T)	{S:leader} .. {T:event} .. (率团前来|率团到会|带队前来|悉数到场|悉数出席|全数出席) !(的)	unless=没有|拒绝|取消
pattern	event.at.table	attended(S,T)	{S:leader} .. {T:event} .. (坐在|坐到|坐上) .. 谈判桌	unless=没有|拒绝|取消
pattern	event.delegation	attended(S,T)	{S:leader} .. {T:event} .. (率团|率队|代为|率代表团) (参加|出席|与会|赴会|参会|列席|到会|到场|前来|应邀出席)	unless=取消|没有
pattern	event.delegation.sent	attended(B,T) attended(S,T)	{S:country} .. {T:event} .. (派|派出|派遣) 了? {B:leader} .. (参加|出席|与会|赴会|参会|列席|到会|到场|前来|应邀出席)	unless=取消|没有
pattern	event.stand.in	attended(B,T)	{T:event} .. (由|改由|改派|转由|委派|指派|派出|派) {B:leader} (代表|代为出席|代为与会|代其出席|代他出席|代替|出席|与会|赴会|参会|率团|率队|领衔|参加)	unless=宴会|晚宴|签署|签字
pattern	event.speech.there	attended(S,T)	{S:leader} .. {T:event} .. 在 (会上|会议|大会|全会) 上? .. (致辞|致词|发言|讲话|演讲)	unless=宴会|晚宴|议会|国会|招待会|记者会
pattern	event.host	hosted(S,E)	{S:country} .. (主办|举办|承办|东道主|筹办|召集|做东|操办|主持召开|发起|接办|轮办|协办|合办|共同主办|联合主办|倡办) 了? !(的) .. {E:event}	unless=由|下届|下一届|下次
pattern	event.host.whose	hosted(C,E)	{C:country} .. (主办|举办|承办|召集|主持召开|发起|倡办|筹办|共同主办|联合主办|合办) 的 .. {E:event}	unless=下届|下一届|下次
pattern	event.summon	hosted(S,E)	{S:country} .. (倡议|倡导) 下 .. 举行 .. {E:event}
pattern	event.host.by	hosted(C,E)	{E:event} .. 由 {C:country} .. (主办|举办|承办|共同主办|联合主办|主持召开|共同主持召开|共同主持|合办|筹办|发起|召集)	unless=下届|下一届|下次
pattern	event.host.by.role	hosted(C,E)	{E:event} .. 由 {C:country} .. (担任|作为|出任|充当) .. (东道主|东道国|主办国|承办国)	unless=上届|下届|下一届
pattern	event.host.by.role.topic	hosted(C,T)	{T:event} .. 由 {C:country} (任|担任|作为|出任|充当|当|做|作) .. (东道主|东道国|主办国|承办国)	topic=held	unless=上届|下届|下一届|下次
pattern	event.host.is	hosted(S,T)	{S:country} 是 .. {T:event} .. (东道国|主办国|承办国)	unless=上届|上一届|下届|下一届
pattern	event.host.of.it	hosted(C,E)	{E:event} 的? (东道主|东道国|主办国|承办国) {C:country}	unless=上届|上一届|下届|下一届
pattern	event.host.ahead	hosted(C,E)	作为 {E:event} 的? (东道主|东道国|主办国|主办方|承办国) , {C:country}
pattern	event.host.is.of	hosted(S,E)	{S:country} 是 {E:event} 的? (东道主|东道国|主办国|主办方|承办国)	unless=上届|上一届|下届|下一届
pattern	event.host.as	hosted(C,T)	{T:event} (东道国|主办国|东道主|承办国) {C:side}
pattern	event.host.welcome	hosted(S,E)	{S:country} .. (迎来|喜迎) 了? {E:event}
pattern	event.host.right	hosted(S,E)	{S:country} .. (争取到|获得|赢得|拿下|取得|夺得) 了? .. {E:event} 的? (主办权|举办权|承办权)	status=planned
pattern	event.host.chaired	hosted(C,E)	由 .. {C:country} .. 主持召开 的 .. {E:event}	unless=上届|上一届
pattern	event.host.chaired.topic	hosted(C,T)	{T:event} 由 .. {C:country} .. (主持召开|主办|承办|举办) $	unless=上届|上一届|下届|下一届|下次|上次
pattern	event.host.of	hosted(C,E)	由 {C:country} .. (主办|承办|举办|召集|倡办|主持召开|共同主办|发起|筹办|联合主办) 的? .. {E:event}
pattern	event.host.thanks	hosted(C,E)	(祝贺|感谢|赞赏|欢迎) {C:country} .. (成功|圆满)? (举办|主办|承办) 了? {E:event}
pattern	event.capital	hosted(C,E)	在 {C:country} 首都 .. , ... (主持|共同主持|举行|主持召开) .. {E:event}
pattern	event.held.in	hosted(C,E)	(在|于) {C:country} .. (举行|举办|召开|开幕) 的 .. {E:event}	unless=下届|下一届|下次
pattern	event.held	hosted(C,E)	{E:event} .. (在|于|移师) {C:country} .. (举行|举办|召开|揭幕|闭幕|开幕|落幕|拉开帷幕|落下帷幕|降下帷幕|拉下帷幕|拉开序幕|启幕|登场)	unless=下届|下一届|下次
pattern	event.held.before	hosted(C,E)	在 {C:country} .. (举行|举办|召开) 的? .. {E:event}	unless=下届|下一届|下次
pattern	event.held.closed	hosted(C,E)	{E:event} .. 在 {C:country} .. (落下帷幕|拉开序幕|拉开大幕|落下大幕|登场|启幕|圆满结束|召开)	unless=下届|下一届|下次
pattern	event.country	attended(S,E)	{S:country} .. (出席|参加|与会) 了? .. {E:event} !(的)	unless=缺席|拒绝|前来
pattern	event.country.topic	attended(S,T)	{S:country} .. {T:event} (出席|参加|与会) 了? (会议|峰会|大会|论坛|对话|本届|此次)	unless=缺席|拒绝|前来|有望
pattern	event.delegates.plain	attended(A,T)	{T:event} .. {A:country} (等国)? 的? (代表|代表团|高级官员|外长|防长|外交官|高级外交官|官员|特使|使节|部长|高级代表|观察员|大使|高官) .. (出席|与会|参加|列席|到会|到场|赴会|参会|前来|应邀出席)
pattern	event.with.countries	attended(A,T)	{T:event} .. (有|来自) {A:country} .. (代表|官员|外长|代表团)? .. (出席|与会|参加|列席)	topic=held

# --- agreements ---
pattern	sign.leader	signed(S,X) party_to(S,X)	{S:leader} .. (签署|签订|共同签订|签署并发表|共同签署|缔结|草签|续签|换文|签下|共签|会签|签定|合签|签) 了? !(的) .. {X:agreement}	unless=见证|共同见证
pattern	sign.leader.of	signed(A,X) party_to(A,X)	{A:leader} .. (签署|签订|共同签订|签署并发表|共同签署|缔结|草签|续签|换文|签下|共签|会签|签定|合签|签) 的 .. {X:agreement}	unless=见证|共同见证
pattern	sign.with	signed(S,X) signed(B,X) party_to(S,X) party_to(B,X)	{S:leader} .. (同|与|和) {B:leader} .. (签署|签订|共同签订|共同签署|草签|续签|签下|共签|会签|签定|合签|换文|签|签署并发表|缔结) 了? .. {X:agreement}	unless=见证|共同见证
pattern	sign.with.far	signed(S,X) signed(B,X) party_to(S,X) party_to(B,X)	{S:leader} .. (同|与|和) .. 的 {B:leader} .. (签署|签订|共同签订|共同签署|草签|续签|签下|共签|会签|签定|合签|换文|签|签署并发表|缔结) 了? .. {X:agreement}	unless=见证|共同见证
pattern	sign.with.leader	signed(B,X) party_to(S,X) party_to(B,X)	{S:party} .. (同|与|和) {B:leader} .. (签署|签订|共同签订|共同签署|草签|续签|签下|共签|会签|签定|合签|换文|签|签署并发表|缔结) 了? .. {X:agreement}	unless=见证|共同见证
pattern	sign.with.group	party_to(S,X) party_to(B,X) signed(S,X)	{S:leader} .. (同|与|和) {B:country} .. (签署|签订|共同签署|草签|续签) .. {X:agreement}	unless=俱乐部|经销商|球星|集团
pattern	sign.country	party_to(S,X)	{S:party} .. (签署|签订|共同签订|缔结|达成|发表|签署并发表|批准|核准|启动|草签|续签|订立|互换|交换|加入|正式加入|签下|公布|共签|会签|签定|合签|签|制定|通过) 了? .. {X:agreement}	unless=欢迎|祝贺|赞赏|批评|评论|不满|退出|见证|呼吁|敦促|谈判|磋商|展开谈判
pattern	sign.agreed	party_to(S,X)	{S:party} .. 就 .. {X:agreement} .. (达成一致|达成共识|谈妥|达成原则性一致|达成协议|完成谈判|结束谈判)	unless=尚未|未能|没有|未|希望|争取|如果|若|呼吁
pattern	sign.country.on	party_to(S,X)	{S:party} .. (签署|签订|缔结|达成|发表|共同发表|联合发表|通过|公布|签下|草签) 了? 关于 .. 的 {X:agreement}	unless=退出|见证|呼吁|敦促|谈判|磋商
pattern	sign.also	party_to(S,X)	{S:party} .. 另有 {X:agreement}	sides=several	unless=没有|未
pattern	sign.state.in	party_to(S,X)	{S:side} .. 在 {X:agreement} 中 .. (敦促|呼吁|重申|强调|谴责|表示|宣布|承诺|指出|说|同意|商定)
pattern	sign.deposit	party_to(S,X)	{S:side} .. (交存|递交|提交|交换|存放|互换) .. {X:agreement} 的? (批准书|加入书|核准书|接受书)
pattern	sign.exchange.deposit.both	party_to(S,X)	{S:side} .. (互换|交换) 了? .. {X:agreement} 的? (批准书|核准书)
pattern	sign.exchange.deposit	party_to(S,X) party_to(B,X)	{S:side} .. (同|与|和) {B:side} .. (互换|交换) 了? .. {X:agreement} 的? (批准书|核准书)
pattern	sign.adopt	party_to(A,X)	{A:side} .. 通过 了? {X:agreement}
pattern	sign.not	party_to(A,X)	{A:country} (没有|未|并未|拒绝|尚未|拒不|不愿|不肯|从未) (签署|签订|批准|加入|核准|签下|签定|缔结) .. {X:agreement}	status=denied
pattern	sign.not.topic	party_to(S,T)	{S:side} .. {T:agreement} (没有|未|并未|拒绝|尚未|拒不|不愿|不肯|从未) (签署|签订|批准|核准|签字|签约|加入|签下|签定|缔结) 了? (该|这份|这一|上述|这项)? (协定|协议|条约|公约|宣言|声明|文件|公报|备忘录|文本|议定书)? $	status=denied	unless=只有|仅有|仅剩|唯一
pattern	sign.issue.leaders	party_to(S,X)	{S:leader} .. (发表|共同发表|联合发表|发布|达成) 了? .. {X:agreement}	sides=several	unless=欢迎|祝贺|赞赏|批评|评论|不满|呼吁|敦促|谈判|磋商	note=who leads an organisation binds it
pattern	sign.not.at	party_to(S,X)	{S:side} .. (没有|未|并未|从未|拒绝|拒不|尚未|不愿|不肯) (在|于) {X:agreement} 上? .. (签字|签名|署名|签署)	status=denied
pattern	sign.not.at.topic	party_to(S,T)	{S:side} .. {T:agreement} (没有|未|并未|从未|拒绝|拒不|尚未|不愿|不肯) 在 .. (文本|文件|协定|协议|条约|草案|声明|宣言|公报|公约|备忘录|议定书) 上 .. (签字|签名|署名|签署)	status=denied
pattern	sign.country.with	party_to(S,X) party_to(B,X)	{S:party} .. (同|与|和) {B:party} .. (签署|签订|共同签订|达成|缔结|草签|续签|订立|互换|交换|签下|签|签定) .. {X:agreement}	unless=俱乐部|经销商|球星|集团|尽快|早日|争取|力争|有望
pattern	sign.together	signed(S,X) signed(W,X) party_to(S,X) party_to(W,X)	{S:leader} .. {W:leader} .. (共同签署|共同签订|联合签署|共同签字) 了? .. {X:agreement}	unless=见证|共同见证
pattern	sign.together.with	signed(S,X) signed(W,X) party_to(S,X) party_to(W,X)	{S:leader} .. {W:leader} .. (共同|一同|一起|联合) (签署|签订|签字) 了? .. {X:agreement}	unless=见证|共同见证
pattern	sign.at	signed(S,X) party_to(S,X)	{S:leader} .. 在 {X:agreement} .. (签字|签名|署名|签约|签了字|签上名字) !(的)	unless=见证|共同见证
pattern	sign.who	signed(B,T) party_to(B,T)	{T:agreement} .. (签字|签署|签名|署名|签约|签了字) 的 .. (是|有|包括|为|还有) (东道主|东道国)? {B:leader}	unless=没有|未|尚未|仪式
pattern	sign.name	signed(S,X) party_to(S,X)	{S:leader} .. (在|于) {X:agreement} 上? .. (签了字|签下名字|落笔|签上大名|署名|补签)	unless=见证|共同见证|没有|不会|未
pattern	sign.name.own	signed(S,X) party_to(S,X)	{S:leader} .. (在|于) {X:agreement} 上? .. (签下|签上|写下|署下|留下) .. (名字|姓名|大名)	unless=见证|没有|未
pattern	sign.alone	signed(S,T) party_to(S,T)	{S:leader} .. {T:agreement} .. (单独|随后|后来|才|事后|稍后|另行)? 补签 $
pattern	sign.at.for	signed(S,T) party_to(S,T)	{S:leader} .. {T:agreement} (分别|各自)? 代表 (本国|各自|双方|国家|政府|两国|各国)? (政府|国家)? (签字|签署|签约|签名)
pattern	sign.at.for.country	signed(S,T) party_to(S,T)	{S:leader} .. {T:agreement} (分别|各自)? 代表 {C:country} (签字|签署|签约|签名)
pattern	sign.at.in.place	signed(A,X) party_to(A,X)	{A:leader} .. 代表 .. 在 {X:agreement} .. (签字|签名|署名|签约) !(的)
pattern	sign.topic	signed(S,T) party_to(S,T)	{S:leader} .. {T:agreement} (签署|签订|签下|缔结|签定|共同签署|会签|共同签订|共签|合签|换文|签|签署并发表|续签|草签) 了? (该|这份|这一|上述|这项)? (协定|协议|条约|公约|备忘录|宣言|声明|文件|议定书|公报|谅解备忘录)	unless=见证|共同见证
pattern	sign.topic.country	party_to(S,T)	{S:side} .. {T:agreement} (签署|签订|批准|加入|核准|签下|签定|缔结) 了? (该|这份|这一|上述|这项)? (协定|协议|条约|公约|备忘录|宣言|声明|文件|议定书|公报|章程|文本)	unless=见证|共同见证
pattern	sign.party.topic	party_to(S,T)	{S:side} .. {T:agreement} .. (均为|都是|同为|是|为|成为) .. (缔约方|缔约国|当事国|签署国|签字国|参加国) (之一)? $	unless=不|未|没有
pattern	sign.bound.topic	party_to(S,T)	{S:side} .. {T:agreement} .. (受|履行|恪守|遵守|信守|执行|留在) (该|这一|上述|这份|此|这项)? (协议|协定|条约|公约|议定书|文件|公报|声明|备忘录|宣言)	unless=不|没有|呼吁|敦促|要求|如果|若|违反|停止|是否
pattern	sign.bound	party_to(S,X)	{S:side} .. (受|履行|恪守|遵守|信守|执行|留在) {X:agreement}	unless=不|没有|呼吁|敦促|要求|如果|若|违反|停止|是否
pattern	sign.join.topic	party_to(S,T)	{S:side} .. {T:agreement} .. 加入 .. (签署国|缔约国|签字国|缔约方) (行列)? $	unless=不|没有|呼吁|拒绝
pattern	sign.at.topic	signed(S,T) party_to(S,T)	{S:leader} .. {T:agreement} 在 .. (备忘录|谅解备忘录|协定|协议|条约|公约|文件|合作文件|宣言|声明|联合声明|议定书|公报|合同|换文|文本|条约文本|协议文本|正本) 上 ... (签字|签署|签名|署名|签了名|签了字|签下|落笔) !(的)	unless=见证|共同见证
pattern	sign.at.who	signed(B,X) party_to(B,X)	在 {X:agreement} .. (签字|签署|签名|署名) 的 .. (是|有|为|包括) .. {B:leader}
pattern	sign.at.who.topic	signed(B,T) party_to(B,T)	{T:agreement} 在 .. (备忘录|谅解备忘录|协定|协议|条约|公约|文件|宣言|声明|议定书|公报) 上 .. (签字|签署|签名|署名) 的 .. (是|有|为|包括) .. {B:leader}
pattern	sign.at.countries	party_to(B,T)	{T:agreement} .. (签字|签署|签名|署名|签约|补签) 的 .. (国家|成员国|国)? (是|有|为|包括|还有|分别为|分别是) .. {B:country}	unless=没有|未|尚未|仪式|见证|拒绝
pattern	sign.at.topic.countries	party_to(S,T)	{S:side} .. {T:agreement} 在 .. (备忘录|谅解备忘录|协定|协议|条约|公约|宣言|声明|议定书|公报|文本|条约文本|协议文本|文件) 上 ... (签字|签署|签名|署名|签了名|签了字) !(的)	unless=见证|共同见证|没有|未|拒绝|尚未
pattern	sign.later	party_to(S,T)	{S:country} .. {T:agreement} .. (补签|加签|跟进签署|后续签署)	unless=没有|未|拒绝|尚未|呼吁|敦促
pattern	sign.parties.are	party_to(B,T)	{T:agreement} .. (签字国|缔约国|签署国|签约国|签约方|缔约方|创始缔约国|首批缔约国|参与方) (共)? (是|有|为|包括|还有|分别是|分别为) .. {B:country}	unless=没有|未|尚未|仪式|拒绝
pattern	sign.by	signed(B,T) party_to(B,T)	{T:agreement} 由 .. {B:leader} .. (签署|共同签署|签字|共同署名|署名|联署) $	unless=见证|共同见证
pattern	sign.under	witnessed(A,X)	在 {A:leader} .. (见证|共同见证) 下 , ... (签署|签订) .. {X:agreement}
pattern	sign.under.signed	witnessed(A,X)	在 {A:leader} 的? (见证|共同见证) 下 , {B:leader} .. (签署|签订|签) .. {X:agreement}
pattern	sign.under.together	signed(S,X) party_to(S,X) witnessed(A,X)	{S:leader} .. 在 {A:leader} .. (见证|共同见证) 下 .. (签署|签订|达成|草签) .. {X:agreement}
pattern	sign.witness	witnessed(S,X)	{S:leader} .. (见证|共同见证) !(下) .. {X:agreement}
pattern	sign.witness.signers	witnessed(S,X) signed(B,X) party_to(B,X)	{S:leader} .. (见证|共同见证) 了? {B:leader} .. (签署|签订|草签|签下|签字) 了? .. {X:agreement}
pattern	sign.chair	witnessed(S,X)	{S:leader} .. 主持 .. {X:agreement} .. (签字仪式|签署仪式|签约仪式)
pattern	sign.witness.each	party_to(S,X)	{S:leader} .. (见证|共同见证) 了? (有关|关于)? {X:agreement} 的? (签署|签字|签订|签约|交换|签署仪式|签字仪式)	sides=several
pattern	sign.witness.ceremony.of	witnessed(S,X)	{S:leader} .. (出席|参加|主持|共同出席|一同出席) 了? .. {X:agreement} 的? (签字仪式|签署仪式|签约仪式|换文仪式|签字)
pattern	sign.witness.ceremony.sides	party_to(S,X)	{S:leader} .. (出席|参加|主持|共同出席|一同出席) 了? .. {X:agreement} 的? (签字仪式|签署仪式|签约仪式|换文仪式|签字)	sides=several
pattern	sign.witness.topic	witnessed(S,T)	{S:leader} .. {T:agreement} .. (见证|共同见证) 了? (上述|该|有关|这份|这一)? (协议|协定|条约|文件|公报|备忘录|宣言|声明|合作文件)? 的? (签字|签署|签约|签字仪式|签署仪式) $
pattern	sign.witness.list	witnessed(B,T)	{T:agreement} (参加|出席|见证) .. (签字仪式|签署仪式|签约仪式) 的 ... (有|包括|是|还有) .. {B:leader}
pattern	sign.witness.there	witnessed(S,T)	{S:leader} .. {T:agreement} (到场|在场|亲临|出席|共同|一同|应邀|现场) 见证 $
pattern	sign.witness.bare	witnessed(S,T)	{S:leader} .. {T:agreement} (见证|共同见证) $	unless=没有|未
pattern	sign.witness.onlooker	witnessed(S,T)	{S:leader} .. {T:agreement} .. (到场|在场|现场|列席|亲临|应邀|受邀) (观礼|见证) $	unless=没有|未
pattern	sign.witness.ceremony.who	witnessed(B,T)	{T:agreement} (参加|出席|列席) .. (签字仪式|签署仪式|签约仪式|仪式) 的 .. {B:leader}
pattern	sign.witness.ceremony.chair	witnessed(S,T)	{S:leader} .. {T:agreement} .. (主持|出席|见证) 了? (签字|签署|签约)? 仪式 $	unless=开工|落成|欢迎|启用|开幕
pattern	sign.witness.as	witnessed(S,T)	{S:leader} .. {T:agreement} (作为|以) .. (见证人|证人|见证方|见证者) ... (签名|签字|副署|签署|联署|署名)
pattern	sign.witness.ceremony	witnessed(S,T)	{S:leader} .. {T:agreement} .. (出席|参加|主持) 了? .. (签字仪式|签署仪式) !(的|上|前)
pattern	sign.witness.in.place	witnessed(A,X)	{A:leader} .. (见证|共同见证) !(下) .. {X:agreement}
pattern	sign.witness.in.place.topic	witnessed(A,T)	{T:agreement} {A:leader} .. (见证|共同见证) 了? (上述|该|有关|这份|这一)? (协议|协定|条约|文件|公报|备忘录|宣言|声明|合作文件)? 的? (签字|签署|签约|签字仪式|签署仪式) $
pattern	sign.witness.with	witnessed(B,X) party_to(B,X)	{S:leader} .. (同|与|和) {B:leader} .. (见证|共同见证) !(下) .. {X:agreement}
pattern	sign.witness.sides	party_to(S,X)	{S:side} .. (见证|共同见证) 了? (签署|签订|签|交换) .. {X:agreement}	sides=several
pattern	sign.witness.of	party_to(C,X)	(见证|共同见证) 了? {C:country} .. (签署|签订|签|交换|达成|草签|签定|互换|共同签订|签下|续签|缔结|订立) .. {X:agreement}
pattern	sign.witness.who	signed(B,X) party_to(B,X)	(见证|共同见证) 了? .. {B:leader} .. (签署|签订|签|草签|签定|签下|互换|交换|会签|共同签订|共签|合签|换文|签署并发表|续签|缔结) .. {X:agreement}	unless=在
pattern	sign.before	witnessed(B,X)	在 {B:leader} (面前|眼前|注视下) .. (签下|签署|签订|草签|签) .. {X:agreement}
pattern	sign.before.passed	witnessed(S,X) party_to(S,X)	{S:leader} .. {X:agreement} 在 .. (面前|眼前) .. (签署|签字|签订) $	sides=several
pattern	sign.witness.also	witnessed(B,T)	{T:agreement} (到场|在场|应邀|出席|现场|一同|一道)? .. (见证|观礼) 的 .. (还有|有|包括|是|为) .. {B:leader}	unless=没有|未
pattern	sign.witness.present	witnessed(S,T)	{S:leader} .. {T:agreement} (在场|列席) $	unless=没有|未
pattern	sign.raise	party_to(S,X)	{S:side} .. (提升为|提升至|提升到|升级为|升级至|建立|确立|构建|达到|建成) .. {X:agreement}	unless=拟|希望|期待|愿意|谈判|提议|建议
pattern	sign.raise.with	party_to(S,X) party_to(B,X)	{S:side} .. (同|与|和) {B:side} 的? .. (提升为|提升至|提升到|升级为|升级至|建立|确立|构建|建成|重建) .. {X:agreement}	unless=拟|希望|期待|愿意|谈判|提议|建议
pattern	sign.raise.with.far	party_to(S,X) party_to(B,X)	{S:side} .. (同|与|和) .. 的 {B:side} .. (建立|确立|构建|重建|恢复) .. {X:agreement}	unless=拟|希望|期待|愿意|谈判|提议|建议
pattern	sign.ties	party_to(S,X)	{S:side} .. (恢复|重建|建立) 了? {X:agreement}	unless=拟|希望|期待|愿意|谈判|提议|建议|呼吁|敦促
pattern	sign.ties.with	party_to(S,X) party_to(B,X)	{S:side} .. (同|与|和) {B:side} .. (恢复|重建|建立) 了? {X:agreement}	unless=拟|希望|期待|愿意|谈判|提议|建议|呼吁|敦促
pattern	sign.raise.pair	party_to(C,X)	{C:country} (两国|之间)? 的? (双边|两国|外交)? 关系 .. (提升为|提升至|提升到|升级为|升级至|定位为|建成|建立|构建|确立) .. {X:agreement}
pattern	sign.between	party_to(C,X)	{C:country} .. (签署|签订|签|缔结|达成|发表|通过|制定|共同签署|订立) 的 .. {X:agreement}
pattern	sign.end.with	party_to(S,X) party_to(C,X)	{S:side} .. (暂停|中止|冻结|停止) 了? (执行|履行)? (同|与|和) {C:country} 的? .. {X:agreement}	unless=敦促|呼吁|要求|谈判|威胁|扬言|考虑|是否|不会|如果|若	status=reported
pattern	sign.end.both	party_to(S,X)	{S:side} .. (中止|暂停|冻结|停止|延长|续签|续订|修订|修改|恢复|执行|履行|遵守|实施|启动) 了? .. {X:agreement}	sides=several	unless=敦促|呼吁|要求|谈判|威胁|扬言|考虑|是否|如果|若|希望|争取	status=reported
pattern	sign.suspend	party_to(S,X)	{S:side} .. (中止|暂停|冻结|停止|恢复) 了? (履行|执行|参与|参加|遵守|实施)? {X:agreement}	unless=敦促|呼吁|要求|谈判|威胁|扬言|考虑|是否|如果|若|希望|争取|不会|无意	status=reported
pattern	sign.has.with	party_to(S,X) party_to(C,X)	{S:side} .. (批准|核准|通过|履行|执行|遵守|恢复|重启|修订|更新|延长|签有|订有|缔有|生效) 了? (同|与|和) {C:country} 的? .. {X:agreement}	unless=敦促|呼吁|要求|谈判|不|没有
pattern	sign.ratify.of	party_to(C,X)	(批准|核准|审议通过|表决通过|落实|履行) 了? {C:country} (之间|两国|间)? 的? {X:agreement}	unless=敦促|呼吁|要求|谈判|不|没有|拒绝
pattern	sign.pair.of	party_to(C,X)	{C:country} (之间|两国间|间) 的 .. {X:agreement}	unless=敦促|呼吁|谈判
pattern	sign.with.each	party_to(A,X) party_to(C,X)	{A:country} (和|与|同|及) {C:country} (之间|间|两国)? 的? {X:agreement}	unless=敦促|呼吁|退出
pattern	sign.of	party_to(C,X)	{X:agreement} .. 由 {C:country} .. (签署|签订|缔结|达成)
pattern	sign.passed.both	party_to(S,X)	{S:party} .. {X:agreement} .. (签字|签署|草签|签订|换文|签约) $	sides=several	unless=见证|没有|尚未|未|拒绝|批准
pattern	sign.passed.with	party_to(W,X)	{W:party} .. {X:agreement} .. (签字|签署|草签|签订|换文|签约) $	sides=several	unless=见证|没有|尚未|未|拒绝|批准
pattern	sign.text.passed	party_to(C,X)	{C:country} 的? {X:agreement} .. (生效|签字|签署|到期|失效|换文)	unless=敦促|呼吁|要求|违反|退出|谈判|尚未|没有|未|拒绝|如果	note=the row of countries stands before the name
pattern	sign.is	party_to(C,X)	{X:agreement} 是 .. {C:country} .. (签订|签署|缔结|达成|发表|制定|签|订立) 的
pattern	sign.is.witnessed	witnessed(B,X)	{X:agreement} 是 .. {B:leader} .. (见证|共同见证) .. (签署|签订|签|达成) 的
pattern	sign.is.with	party_to(A,X) party_to(C,X)	{X:agreement} 是 .. {A:country} (同|跟|与|和) {C:country} .. (签订|签署|缔结|达成|发表|制定|签|订立) 的
pattern	sign.got	party_to(C,X)	{X:agreement} .. (获得|得到|获) {C:country} .. (批准|签署|核准)
pattern	sign.had	party_to(S,X) party_to(B,X)	{S:party} .. (同|与|和) {B:party} .. (签有|订有|缔有|缔结有) .. {X:agreement}	unless=没有|未
pattern	sign.state	party_to(S,X)	{S:side} .. (成为|是) .. {X:agreement} .. (缔约国|签署国|当事国|缔约方|签署方|参加国|签字国)
pattern	sign.state.list	party_to(C,X)	{X:agreement} 的? (签字国|签署国|缔约国|缔约方|参加国|成员国|当事国) (中)? (包括|有|为|是|分别是|分别为|还有) {C:country}	unless=没有|未|不
pattern	sign.both.had	party_to(S,X)	{S:party} .. (签有|订有|缔有) 了? .. {X:agreement}	unless=没有|未
pattern	sign.join.as	party_to(S,X)	{S:side} .. (成为|是) .. {X:agreement} .. (成员|成员国|一员)
pattern	sign.cherish	party_to(S,X)	{S:country} .. (发展|推动|深化|巩固) {X:agreement}
pattern	sign.leave	party_to(S,X)	{S:side} .. (退出|废除|撕毁|废止|终止|退出了) 了? .. {X:agreement}	unless=威胁|扬言|敦促|呼吁|要求|警告|如果|是否|考虑|不会|无意|可能|否认|若	status=denied
pattern	sign.leave.topic	party_to(S,T)	{S:side} .. {T:agreement} (退出|废除|撕毁) 了? (该|这一|上述|这项) (公约|条约|协定|协议)	status=denied
pattern	sign.leave.plain	party_to(S,T)	{S:side} .. {T:agreement} 宣布 (退出|退约) $	status=denied	unless=威胁|扬言|敦促|呼吁|要求|警告|如果|是否|考虑|组织|联盟|峰会|会议

# --- organisations ---
pattern	member.chair	member_of(S,O)	{S:side} .. (担任|接任|出任|接棒|接过|接手|接掌) .. {O:organization} .. (轮值主席国|主席国|轮值主席)	status=reported
pattern	member.chair.topic	member_of(S,T)	{S:side} .. {T:organization} .. (担任|接任|出任|接棒|接过|接手) .. (轮值主席国|主席国|轮值主席) (一职|职务|之职|职责)? $	unless=支持|候任|会议|峰会|竞选	status=reported
pattern	member.chair.now	member_of(C,O)	{O:organization} .. 由 {C:country} .. (担任|出任|接任|轮任) .. (轮值主席国|主席国|轮值主席)	status=reported
pattern	member.chair.by	member_of(S,O)	{S:side} .. 以 {O:organization} .. (轮值主席国|轮值主席|主席国) .. 身份	status=reported
pattern	member.chair.of	member_of(C,O)	{O:organization} .. (轮值主席国|主席国|成员国|轮值主席|会员国|理事国|常任理事国|非常任理事国) {C:side}
pattern	member.chair.is	member_of(C,O)	{O:organization} .. (轮值主席国|主席国|轮值主席) .. (是|为|由) {C:side}
pattern	member.as	member_of(S,O)	{S:side} .. 作为 {O:organization} .. (轮值主席国|主席国|成员国|成员|创始成员国|会员国|理事国|常任理事国|非常任理事国|新成员)
pattern	member.as.ahead	member_of(C,O)	作为 {O:organization} .. (轮值主席国|主席国|成员国|成员|创始成员国|会员国|理事国|常任理事国|非常任理事国|新成员) , {C:country}
pattern	member.of	member_of(C,O)	{O:organization} .. 由 {C:country} .. (组成|组建|创立|发起|创建|成立|发起成立|共同组成|共同创建|共同发起|共同成立)
pattern	member.same	member_of(C,O)	(同为|同是|均为|都是|同属|身为|作为) {O:organization} .. (成员|成员国|创始成员国|会员国) 的? {C:country}
pattern	member.same.belong	member_of(C,O)	(同属|同在|分属|隶属) {O:organization} 的 {C:country}
pattern	member.comes	member_of(C,O)	{O:organization} .. (成员|创始国|创始成员国|成员国|会员国|新成员国|新成员|正式成员|盟国|成员方) {C:country}	unless=观察员|对话伙伴|候选|成为|邀请|欢迎|谴责|要求|呼吁
pattern	member.includes	member_of(C,O)	{O:organization} .. (成员|成员国|创始成员国|创始国|正式成员|会员国|缔约国|成员方) .. (包括|有|为|是|分别是|分别为) {C:country}	unless=观察员|对话伙伴|候选
pattern	member.includes.it	member_of(C,T)	{T:organization} .. (成员|成员国|创始成员国|创始国|正式成员|会员国|成员方) .. (包括|有|为|是|分别是|分别为|还有) {C:country}	unless=观察员|对话伙伴|候选|条约|协定|公约|协议|前
pattern	member.has	member_of(C,T)	{T:organization} .. (现有|目前有|共有|拥有|有|包括) {C:country} 等? .. (成员|成员国|会员国|正式成员|成员方|创始国|创始成员国) $	unless=观察员|对话伙伴|候选|条约|协定|公约|协议|前
pattern	member.are	member_of(S,O)	{S:side} .. (同为|同是|均为|都是|皆为|均是|均属|都属于) {O:organization} .. (成员|成员国|创始成员国|会员国|理事国|常任理事国|主席国|轮值主席国|非常任理事国)	unless=观察员|对话伙伴|候选|不
pattern	member.list	member_of(C,T)	{T:organization} .. (成员|成员国|创始成员国|创始国|正式成员|会员国|成员方) , (即|分别是|分别为|包括|他们是|它们是)? {C:country} $	unless=观察员|对话伙伴|候选|条约|协定|公约|协议|前
pattern	member.enter	member_of(S,T)	{S:side} .. {T:organization} .. (入盟|入会|入约|入群) !(是|的|条件|问题|进程|程序|之路)	unless=条件|门槛|前提|反对|支持|阻止|撤回|拒绝|欢迎|祝贺|谈判|标准|候选|申请|观察员|鼓励|推动|阻挠
pattern	member.accession	member_of(C,O)	{C:country} .. (加入|重新加入) {O:organization} 的? .. (议定书|申请|入盟申请|请求|进程|谈判|资格)	status=planned	unless=反对|阻止|拒绝|阻挠|否决|撤回|没有|退出|终止
pattern	member.let.join	member_of(C,O)	(同意|批准|核准|放行|应允|接受) .. {C:country} .. (加入|入盟|重返) {O:organization}	status=planned	unless=反对|阻止|拒绝|阻挠|否决|不
pattern	member.let.as	member_of(C,O)	(同意|批准|核准|允许|决定|接受|商定) .. {C:country} .. (以|作为) .. (正式成员|正式成员国|成员国|成员|会员国|正式会员) .. (参加|加入|参与|出席) .. {O:organization}	status=reported	unless=反对|拒绝|准成员|观察员|联系国
pattern	member.effect	member_of(S,T)	{S:side} .. {T:organization} 的? .. (成员资格|成员国资格|会员国资格|会员资格|成员国身份|成员国地位) .. (生效|恢复)	unless=若|如果|没有|未|尚未|待|失去|丧失
pattern	member.will.join	member_of(S,O)	{S:side} (将|可|有望|即将|预计|届时|会) .. (条件|手续|程序|标准|要求) .. (后|之后|以后) .. (加入|正式加入|成为) {O:organization} !(的)	status=planned	unless=不|反对|阻止|拒绝|否决|支持|欢迎|鼓励|邀请|敦促
pattern	member.of.before	member_of(C,O)	{C:country} (等国)? .. (组成|组建|创立|创建) 的 .. {O:organization}
pattern	member.status	member_of(S,O)	{S:side} .. (获得|取得|恢复) .. {O:organization} .. (成员资格|成员国地位|成员国资格|成员国身份|会员国资格|会员国地位|会员资格|会籍|席位)
pattern	member.is	member_of(S,O)	{S:side} 是 .. {O:organization} .. (轮值主席国|主席国|成员国|成员|创始成员国|会员国|理事国|常任理事国|非常任理事国|新成员)
pattern	member.serve	member_of(S,O)	{S:side} .. (担任|出任|接任|续任|留任|仍是|仍为|系|获选为|连任) .. {O:organization} .. (成员|成员国|理事国|会员国|常任理事国|非常任理事国|理事|创始国|创始成员|新成员)	unless=前|曾|如果|竞选|支持|不|没有|争取
pattern	member.join	member_of(S,O)	{S:side} .. (加入|成为|正式加入|重返|重新加入) .. {O:organization} .. (成员|成员国|大家庭)? !(轮值|秘书长|总部)	unless=有资格|没有资格|支持|欢迎|反对|阻止|警告|不要|推动|祝贺|拒绝|同意|接纳|威胁|对话伙伴|观察员|观察员国|伙伴国|提出|递交|提交|申请|谈判|法律程序|投票|通过|备忘录|议案|法案|条件|公投|讨论|辩论|手续|不反对|并不反对|阻挠|程序|否决|离开|赞成|乐见|赞同|批准|核准|议定书|放行
pattern	member.become.topic	member_of(S,T)	{S:side} .. {T:organization} 成为 .. (成员|成员国|创始成员国|正式成员|会员国|一员|正式成员国|意向创始成员国|创始国|成员方) $	unless=对话伙伴|观察员|伙伴国|支持|反对|联合国|安理会
pattern	member.join.also	member_of(C,T)	{T:organization} (加入|申请|入盟|入会|入约|加盟) 的? (国家|成员|成员国)? (还有|包括|有|是) {C:country}	unless=条约|协定|公约|协议
pattern	member.apply	member_of(S,O)	{S:side} .. (提出|申请|递交|提交|寻求|商谈|启动|开启) .. (加入|重新加入|正式加入|重返) {O:organization}	status=planned	unless=支持|反对|阻止|撤回|拒绝|祝贺|欢迎|退出|通过|公投
pattern	member.ask	member_of(S,O)	{S:side} .. (要求|决定|宣布|有意|申请|希望|表示) .. (加入|参加) {O:organization} !(的)	status=planned	unless=支持|反对|阻止|撤回|拒绝|祝贺|欢迎|退出|通过|公投|不会|无意|是否|邀请|推动|谴责|观察员|会议|峰会|论坛|不|不再|放弃|无需|不想
pattern	member.signed	member_of(S,T)	{S:side} .. {T:organization} .. (签约|签署) , .. (筹建|创立|创建|成立) $	unless=条约|协定|公约
pattern	member.join.not.it	member_of(S,O)	{S:side} .. (拒绝|无意|不会|暂不|谢绝|不|不再|放弃) 加入 {O:organization}	status=denied
pattern	member.join.not	member_of(S,T)	{S:side} .. {T:organization} (不会|不|拒绝|无意|暂不|没有) (参加|加入) $	status=denied	unless=峰会|会议|谈判|条约|协定|公约|协议|演习|军演|制裁
pattern	member.apply.topic	member_of(S,T)	{S:side} .. {T:organization} .. (提出|申请|要求|递交|提交) 了? (加入|申请|加入申请|入会申请|入盟申请) $	status=planned	unless=支持|反对|阻止|撤回|拒绝|祝贺|欢迎|退出|条约|协定|公约|协议|避难|庇护|签证
pattern	member.apply.to	member_of(S,O)	{S:side} .. 向 {O:organization} .. (递交|提交|提出|正式递交) 了? .. (入约申请|入盟申请|加入申请|入会申请|入群申请|申请)	status=planned	unless=撤回|拒绝|贷款|援助|资金
pattern	member.elect	member_of(S,O)	{S:side} .. (当选|连任|成功当选) .. {O:organization} .. (理事国|成员国|成员|主席国|非常任理事国|非常任理事国成员|成员国席位|执行局成员|执委会成员|理事|新成员)
pattern	member.elect.topic	member_of(S,T)	{S:side} .. {T:organization} .. (当选|连任|成功当选|获选) .. (理事国|成员|成员国|主席国|非常任理事国|理事|会员国|创始成员国|常任理事国|新成员|轮值主席国) $	unless=竞选|支持|如果|若
pattern	member.chosen	member_of(C,O)	(选举|选出|选举产生|推选|遴选) 了? .. {O:organization} .. (理事国|成员国|非常任理事国|新成员|成员|主席国|会员国|创始成员国|常任理事国|理事|轮值主席国) , {C:country}
pattern	member.chosen.by	member_of(C,O)	{O:organization} .. (选举|选出|选举产生|推选|遴选) 了? .. (理事国|成员国|非常任理事国|新成员|成员|主席国|会员国|创始成员国|常任理事国|理事|轮值主席国) , {C:country}
pattern	member.admit	member_of(C,O)	{O:organization} .. (接纳|吸收|同意|批准|吸纳|新增|增加|迎来|接收|接受) 了? {C:country} .. (成员|成员国|加入|正式成员|正式成员国)	unless=拒绝|反对
pattern	member.admit.plain	member_of(C,O)	{O:organization} .. (接纳|吸收|吸纳) 了? {C:country} (入盟|入会|入约)? $	unless=拒绝|反对|观察员
pattern	member.invite.join	member_of(C,O)	(邀请|邀) {C:country} .. 加入 {O:organization}	status=planned	unless=拒绝|反对|没有|呼吁|支持
pattern	member.admitted	member_of(S,O)	{S:side} .. (被|获) {O:organization} .. (接纳|吸收|接收) .. (成员|会员国|成员国|会员)?
pattern	member.admitted.as	member_of(S,O)	{S:side} .. 被 .. (接纳|吸收|接收) 为 {O:organization} .. (成员|会员国|成员国|会员|观察员)	unless=观察员
pattern	member.admit.as	member_of(C,O)	{O:organization} .. (接纳|吸收|接收|吸纳|增补|增选|选举|推选|选出|遴选|批准|同意|选|选举产生) 了? {C:country} (为|成为|入|加入|担任|出任)	unless=拒绝|反对|观察员|观察员国|对话伙伴|伙伴国|对话伙伴国
pattern	member.invite	member_of(C,O)	{O:organization} .. (邀请|邀) {C:country} .. (加入|入约|入盟|开启)	status=planned	unless=拒绝|反对|没有
pattern	member.talks	member_of(C,O)	{O:organization} .. (与|同|和) {C:country} .. (入盟谈判|入约谈判|加入谈判|入盟问题)	status=planned	unless=终止|冻结|中止|反对|暂停
pattern	member.candidate	member_of(C,O)	{O:organization} .. (给予|授予|赋予) {C:country} .. (候选国|候选国地位|候选国资格|候选国身份|候选成员国)	status=planned	unless=拒绝|反对|没有
pattern	member.candidate.got	member_of(S,O)	{S:side} .. (获得|取得|被授予|获|获得了) .. {O:organization} .. (候选国|候选国地位|候选国资格|候选国身份|候选成员国)	status=planned	unless=没有|未|失去|希望
pattern	member.restore	member_of(C,O)	{O:organization} .. (恢复) {C:country} .. (成员国资格|成员资格|成员国地位|席位|成员国身份|会员国资格|会员资格|会籍)
pattern	member.suspend	member_of(C,O)	{O:organization} .. (中止|暂停|取消|剥夺|终止|开除|冻结) 了? {C:country} .. (成员国资格|成员资格|成员国地位|成员国身份)	status=denied
pattern	member.suspend.self	member_of(S,O)	{S:side} .. (冻结|中止|暂停|终止) 了? (其|自己|自身)? 在 {O:organization} 的? .. (成员资格|成员国资格|会员国资格|成员国地位|成员身份|成员国身份|会员资格|会籍|席位)	status=denied	unless=威胁|考虑|如果|若|呼吁|要求|不会|被|遭|对|将
pattern	member.put.out	member_of(C,O)	(将|把) {C:country} .. (开除出|逐出|踢出|排除在|驱逐出|排除出|除名于) .. {O:organization}	status=denied	unless=威胁|考虑|如果|若|呼吁|要求|反对|拒绝
pattern	member.suspend.in	member_of(C,O)	(中止|暂停|取消|剥夺|终止|冻结|撤销) 了? {C:country} 在 {O:organization} 的? .. (成员资格|会员资格|成员国资格|成员国地位|席位|会籍|成员国身份|会员国资格)	status=denied	unless=威胁|考虑|如果|若|呼吁|要求
pattern	member.exclude	member_of(C,O)	{O:organization} .. (将|把) {C:country} .. (排除|开除|逐出|除名|踢出|驱逐) .. (在外|之外|出|组织|联盟)?	status=denied	unless=要求|呼吁|威胁|反对|拒绝
pattern	member.suspended	member_of(C,O)	{C:country} 的? {O:organization} .. (成员资格|成员国资格|会员国资格|席位) 被 (中止|暂停|取消|剥夺|终止|冻结)	status=denied
pattern	member.expelled	member_of(S,O)	{S:side} .. 被 {O:organization} .. (开除|除名|中止|暂停|逐出)	status=denied
pattern	member.suspended.in	member_of(S,O)	{S:side} .. (被|遭) .. (中止|暂停|取消|剥夺|终止|冻结) 了? (在)? {O:organization} 的? .. (成员资格|成员国资格|会员国资格|会员资格|席位|成员国身份|会籍|成员国地位)	unless=威胁|考虑|如果|若|呼吁|要求	status=denied
pattern	member.heads	member_of(B,O)	{B:leader} 等 {O:organization} (成员国|国家|成员|各国)
pattern	member.listed	member_of(C,O)	{C:country} (等|等国)? {O:organization} 创始? (成员国|成员|创始成员国)
pattern	member.heads.listed	member_of(B,O)	{B:leader} 等 {O:organization} {R:leader}
pattern	member.set	member_of(S,O)	{S:side} .. (启动|建立|成立|组建|创立|设立|结成|组成|创建|缔结|发起|发起成立|共同组成|共同创建|共同发起|共同成立|合组|共组|结为) .. {O:organization}	unless=退出|脱离|制裁|调查
pattern	member.born	member_of(S,O)	{S:side} .. (签署|共同签署|签订|缔结|通过) ... , (宣告|宣布)? {O:organization} .. (由此|就此|正式|宣告|宣布)? (诞生|成立|宣告成立|正式成立)
pattern	member.leave	member_of(S,O)	{S:side} .. (退出|脱离|退群|退出了|离开|告别) .. {O:organization}	unless=考虑|威胁|扬言|不会|无意|是否|可能|呼吁|要求|敦促|否认|如果|若|警告	status=denied
pattern	member.leave.leader	member_of(S,O)	{S:leader} .. (宣布|决定|下令|正式宣布|通知|签署) .. (退出|脱离|退群) .. {O:organization}	unless=考虑|威胁|扬言|不会|无意|是否|可能|呼吁|要求|敦促|否认|如果|若|警告|条约|协定|公约	status=denied
pattern	member.leave.also	member_of(C,T)	{T:organization} (退出|离开) 的? (国家)? (还有|包括|有|是) {C:country}	unless=条约|协定|公约|协议	status=denied
pattern	member.leave.topic	member_of(S,T)	{S:side} .. {T:organization} (则|也|还|亦|已|便|随后|随即)? .. (退出|退群|离开|退会) $	unless=考虑|威胁|扬言|不会|无意|是否|可能|呼吁|要求|敦促|否认|如果|若|警告|峰会|会场|本国|机场|谈判|条约|协定|公约|协议	status=denied

# --- projects ---
pattern	project.build	partner_in(S,X)	{S:side} .. (筹建|创办|开办|新建|改建|敷设|铺设|架设|共建|建设|推进|推动|实施|援建|参建|修建|参与共建|参与|加入|参加|落实|承建|投资|投资建设|出资|融资|注资|改造|扩建|运营|开发|建好用好|建好|用好|打造|合建|共同建设|兴建|修筑|升级改造|做大做强|用于|建造|加快|续建|扩大|启动|复建|建成|正式加入|合作建设|合作开发|联合开发|共同推进|共同打造|共同推动|共同出资|投身|积极投身|融入|积极融入|出资修建|出资建设|承包|筹资|设计|资助) .. {X:project}
pattern	project.of.two	partner_in(C,X)	{C:country} .. (共建|合建|共同建设|联合建造|联合建设) 的? .. {X:project}
pattern	project.two.joined	partner_in(C,X)	{C:country} (共同|联合|联手|合作|携手|合资) (创办|筹建|开办|创建|设立|铺设|敷设|建造|建设|修建|兴建|打造|出资|开发|投资|共同建设|共同推动|共同推进|共建|参建|合建|建成|扩建|承包|承建|投资建设|推动|推进|援建|改造|研制|融资|设计|资助|运营) 的? .. {X:project}
pattern	project.belt	partner_in(C,X)	{C:country} .. (高质量|携手|合作|共同|携手推进|深化|深入推进|扎实推进|稳步推进|参与|积极参与) {X:project}
pattern	project.join.family	partner_in(S,X)	{S:country} .. (正式加入|加入) .. {X:project} .. (大家庭|朋友圈|倡议|行列)
pattern	project.signed	partner_in(S,X)	{S:country} .. (签署|签订|续签) .. {X:project} .. (合作文件|谅解备忘录|合作谅解备忘录|合作备忘录|合作协议|合作规划|框架协议|合作协定)	unless=退出|不再|拒绝|没有|未|企业|公司
pattern	project.dock	partner_in(S,X)	{S:side} .. (同|与|和|跟) .. {X:project} .. (对接|相对接|衔接|相衔接|相结合|战略对接)	unless=企业|公司
pattern	project.belt.same	partner_in(S,X) partner_in(C,X)	{S:side} .. (同|与|和|跟) {C:country} .. (高质量|携手|合作|共建|深化|推进|对接|推动|加快) {X:project}
pattern	project.build.with	partner_in(S,X) partner_in(W,X)	{S:country} .. {W:country} .. (筹建|创办|兴建|修建|新建|敷设|铺设|架设|共建|建设|推进|实施|共同实施|共同建设|共同发展|共同开发|共同运营|合作建设|合建|续建|启动|共同投资) .. {X:project}
pattern	project.unveil	partner_in(S,X)	{S:side} .. 为 {X:project} .. (揭牌|破土动工|奠基|剪彩|揭幕|启动|点火|培土)	sides=several
pattern	project.agreed	partner_in(S,X)	{S:side} .. (商定|同意|决定|确认) , {X:project} .. (供气|通车|投产|开工|动工|竣工|运营|启用|完工|建成)	sides=several
pattern	project.make	partner_in(S,X)	{S:side} .. (把|将|以) {X:project} .. (打造|打造成|打造为|建成|建设成|办成|做成|变成|变为|列为|作为|视为|建好|办好|抓手|依托|契机|龙头|支点|重点|纽带|牵引|引领|样板)	sides=several	unless=企业|公司
pattern	project.make.with	partner_in(S,X) partner_in(W,X)	{S:side} .. {W:side} .. (把|将|以) {X:project} .. (打造|打造成|打造为|建成|建设成|办成|做成|变成|变为|列为|作为|视为|建好|办好|抓手|依托|契机|龙头|支点|重点|纽带|牵引|引领|样板)	unless=企业|公司
pattern	project.discuss	partner_in(S,X)	{S:side} .. (讨论|讨论了|商讨|探讨|商谈|回顾|听取|审议|评估|检视|磋商|谈及|谈到|敲定|查看|察看|视察) 了? .. {X:project} .. (进展|建设|实施|推进|落实|前景|事宜|运营|前期|融资|进度|施工|复工|可行性|后续|工期)	sides=several	unless=第三国|企业|公司|批评|争端
pattern	project.discuss.with	partner_in(S,X) partner_in(W,X)	{S:side} .. {W:side} .. (讨论|讨论了|商讨|探讨|商谈|回顾|听取|审议|评估|检视|磋商|谈及|谈到|敲定|查看|察看|视察) 了? .. {X:project} .. (进展|建设|实施|推进|落实|前景|事宜|运营|前期|融资|进度|施工|复工|可行性|后续|工期)	unless=第三国|企业|公司|批评|争端
pattern	project.pride	partner_in(C,X)	{X:project} .. (是|系|为|堪称|成为|见证|象征) 了? {C:country} .. (合作|友谊|共建|友好|互利|互利合作|友好合作|务实合作|团结|合力|联手) .. (项目|工程|典范|结晶|样板|标志|象征|旗舰|旗舰项目|旗舰工程|成果|见证|标志性工程|标志性项目|名片|纽带|缩影|实例|例证|里程碑|硕果|桥梁|重头戏|之作|代表作)	unless=如果
pattern	project.first.of	partner_in(C,X)	{X:project} .. (是|系|为|成为) {C:country} 的? (境内|历史上|迄今|迄今为止|目前|国内)? 的? (首个|首座|首条|首家|第|第一|唯一|最大|最长|最高|规模|规模最大)	unless=如果
pattern	project.first.it	partner_in(C,T)	{T:project} .. , .. (是|系|成为) {C:country} 的? (境内|历史上|迄今|迄今为止|目前|国内)? 的? (首个|首座|首条|首家|第|第一|唯一|最大|最长|最高|规模|规模最大) .. (核电站|水电站|电站|铁路|高铁|公路|高速公路|管道|大桥|港口|机场|隧道|大坝|炼油厂|油田|气田|运河|工程|项目|电厂|风电场|地铁|工业园|码头|光伏电站)	unless=如果|贸易伙伴
pattern	project.stakes	partner_in(C,T)	{T:project} .. (出资方|投资方|参与方|股东|合作方|建设方|参建方|承建方|业主|出资国|参与国|沿线国家|沿线国|参建国|承建国|过境国|捐助方|出资者|投资者) .. (包括|有|为|是|还有|分别是|分别为) {C:party}
pattern	project.through	partner_in(C,X)	{X:project} .. (途经|穿越|贯穿|横穿|横贯|取道|穿过|途径|经由|跨越|贯通|经过) 了? {C:country}	unless=企业|公司|货物|旅客|游客
pattern	project.through.it	partner_in(C,T)	{T:project} .. ^ (管道|铁路|线路|走廊|公路|光缆|电缆|运河|全线|管线|全长) .. (途经|穿越|贯穿|横穿|横贯|取道|穿过|途径|经由|跨越|经过) 了? {C:country}	unless=企业|公司|货物|旅客|游客
pattern	project.help	partner_in(S,X) partner_in(C,X)	{S:side} .. (帮助|协助|援助|资助|支持) {C:country} .. (修建|建设|兴建|建造|扩建|改造|修复|建成|共同建设|共同推动|共同推进|共建|出资|合建|开发|承建|投资|投资建设|推动|推进|援建|融资|运营) .. {X:project}	unless=企业|公司
pattern	project.by	partner_in(C,X)	{X:project} .. 由 {C:party} .. (援建|承建|建设|投资|投资建设|修建|融资|出资|设计|运营|共建|合建|共同建设|联合建设|兴建|合资|集资|建造|开发|共同开发|推动|共同推动|推进|共同推进|主导|资助|发起|承包|承担|负责|经营|供货|供气|供电|控股|改造|扩建|出钱|包揽|参建|建成|研制|筹资)
pattern	project.of	partner_in(C,X)	{C:country} .. (援建|承建|投资|融资|出资|修建|参与建设|研制|设计|建造|兴建|发射|制造|资助|运营|建成|开发|建设|投资建设|筹资) 的 .. {X:project}
pattern	project.built.by	partner_in(C,X)	{C:country} .. (承建|援建|投资|参建|修建|建设|联合修建|共同修建|合建|共同建设|投资建设|出资|融资|建造|兴建|研制|资助|承包|运营|共同推动|共同推进|共建|开发|打造|扩建|推动|推进|改造|筹资|设计) 的 {X:project}
pattern	project.built.for	partner_in(O,X)	(为|给|帮) {O:country} .. (援建|建造|修建|研制|发射|承建|建设|兴建|研发|制造|出资|投资|融资|资助|运营) 的? .. {X:project}
pattern	project.built.abroad	partner_in(C,X) partner_in(O,X)	{C:country} .. (承建|援建|投资|投资建设|出资|修建|建设|参建|承包|设计|资助|共同建设|共同推动|共同推进|共建|兴建|合建|建造|开发|扩建|推动|推进|改造|融资|运营) 的? {O:country} {X:project}
pattern	project.of.owner	partner_in(O,X) partner_in(C,X)	{O:country} {X:project} .. 由 {C:party} .. (援建|承建|建设|投资|修建|融资|出资|设计|运营|兴建|投资建设|资助|共同建设|共同推动|共同推进|共建|参建|合建|建成|建造|开发|扩建|承包|推动|推进|改造|研制|筹资)
pattern	project.fund	partner_in(S,X)	{S:party} .. (为|向) .. {X:project} .. (提供资金|提供贷款|提供融资|提供|融资|贷款|注资|筹资|筹集|集资)	unless=禁止|拒绝|停止|反对|阻止|暂停|不再|撤回|不得|撤销|叫停
pattern	project.fund.in	partner_in(S,X)	{S:party} .. (参与|为|参加) {X:project} 的? (筹资|融资|投资|建设|承建|运营|出资|修建|共同建设|共同推动|共同推进|共建|兴建|参建|合建|建成|建造|开发|扩建|承包|投资建设|推动|推进|援建|改造|研制|设计|资助)	unless=企业|公司
pattern	project.fund.topic	partner_in(S,T)	{S:party} .. {T:project} 参与 .. (筹资|融资|投资|出资|承建|运营|修建|共同建设|共同推动|共同推进|共建|兴建|参建|合建|建成|建设|建造|开发|扩建|承包|投资建设|推动|推进|援建|改造|研制|设计|资助) $
pattern	project.found	partner_in(S,X)	{S:side} .. (设立|建立|成立|共建|启动) .. {X:project}
pattern	project.fund.for	partner_in(S,X)	{S:country} .. (投资|出资|注资|拨款) .. 用于 .. {X:project}
pattern	project.leave	partner_in(S,X)	{S:country} .. (退出|退出了) .. {X:project}	status=denied
pattern	project.not.joined	partner_in(S,T)	{S:country} .. {T:project} .. (没有|未|并未|拒绝|不|无意) (加入|参与|参加) (这一|该|此|这个)? (项目|工程|计划|管道|铁路) $	status=denied
pattern	project.thanks	partner_in(S,X) partner_in(C,X)	{S:side} .. (感谢|赞赏|欢迎) {C:country} .. (承建|援建|修建|建设|参与|支持建设) {X:project}
pattern	project.fund.it	partner_in(S,T)	{S:country} .. {T:project} (为|向) (这条|该|这一|此)? (铁路|项目|工程|管道|走廊|港口|大坝) 提供 了? (资金|贷款|融资)
pattern	project.fund.each	partner_in(S,T)	{S:party} .. {T:project} (各|各自|分别|共同|联合) .. 提供 了? .. (贷款|融资|资金|投资|资助)	unless=向|为
pattern	project.with.pace	partner_in(S,X) partner_in(W,X)	{S:side} .. {W:side} .. (加快|共同|推动|推进|继续)? (实施|落实|推进|推动|打造|建设|启动|重启) {X:project}
pattern	project.joint.venture	partner_in(C,X)	{C:party} (合资|合作|联合|共同)? (合资|共建|合建|兴建|建设|开发|修建|共同建设|共同推动|共同推进|出资|建造|扩建|承建|投资|投资建设|推动|推进|援建|改造|融资|运营) 的 .. {X:project}

# --- cooperation ---
pattern	coop.fields	cooperates_with(S,W)	{S:side} .. {W:side} .. (加强|深化|扩大|拓展|推进|开展|促进|密切|推动|增进|强化|提升|恢复|深挖|挖掘|做大做强|打造|培育|实现|发展|做强|做优|丰富|巩固|扩展|加快) 了? {F:fields} (领域|方面|合作|交流|互利合作|对接|对话|磋商|往来|协作|协调|联系|交往)
pattern	coop.fields.et	cooperates_with(S,W)	{S:side} .. {W:side} .. (加强|深化|扩大|拓展|推进|开展|促进|密切|推动|增进|强化|提升|恢复|挖掘|做大做强|打造|培育|实现|发展|做强|做优|丰富|巩固|扩展|加快|深挖) 了? {F:fields} 等 .. (合作|交流|往来|协作|领域|方面)
pattern	coop.both	cooperates_with(S)	{S:side} .. (加强|深化|扩大|拓展|推进|开展|促进|密切|恢复|增进|强化|提升|挖掘|做大做强|打造|培育|实现|发展|做强|做优|丰富|巩固|扩展|加快|深挖) 了? {F:fields} (领域|方面)? (合作|交流|对话|磋商|往来|协作|互利合作|协调|联系)
pattern	coop.both.et	cooperates_with(S)	{S:side} .. (加强|深化|扩大|拓展|推进|开展|促进|密切|恢复|增进|强化|提升|挖掘|做大做强|打造|培育|实现|发展|做强|做优|丰富|巩固|扩展|加快|深挖) 了? {F:fields} 等 .. (合作|交流|往来|协作|领域|方面)
pattern	coop.pair	cooperates_with(C)	{C:country} {F:fields} 合作	unless=停止|暂停|中止|终止|中断|取消|冻结
pattern	coop.flight	cooperates_with(S)	{S:country} .. (开通|恢复|重开|复航|重新开放|重新开通|重启) .. (直航|航线|航班|通航|客运航线|货运航线|列车|国际列车|客运列车|货运列车|旅客列车|口岸|边境口岸|轮渡|渡轮|海运航线|陆路口岸)	unless=停止|暂停|取消|与|同
pattern	coop.flight.with	cooperates_with(S,W)	{S:country} .. {W:country} .. (开通|恢复|重开|复航|重新开放|重新开通|重启) .. (直航|航线|航班|通航|客运航线|货运航线|列车|国际列车|客运列车|货运列车|旅客列车|口岸|边境口岸|轮渡|渡轮|海运航线|陆路口岸)	unless=停止|暂停|取消|断交
pattern	coop.trade.grow	cooperates_with(S,W)	{S:side} .. {W:side} .. (扩大|促进|恢复|深化|拓展|增加|提升) 了? {F:fields} $	unless=谈判|停止|暂停|影响|共识|友谊|互信|人民|权利
pattern	coop.partner	cooperates_with(S,C)	{S:country} .. (是|为|成为|成了|系|仍是|跃居|保持) {C:country} .. (第一大|第二大|第三大|最大)? .. (贸易伙伴|投资来源国|出口市场|进口来源国)
pattern	coop.do.well	cooperates_with(S,W)	{S:side} .. {W:side} .. 在 {F:fields} 等? (领域|方面) .. 合作	unless=停止|暂停|中止
pattern	coop.visa	cooperates_with(S)	{S:country} .. (互免签证|互免|相互免签|互相免签|共享情报|分享情报|情报共享|共同打击|联合打击|共同开发|联合开发)	unless=谈判|停止|暂停|取消|如果
pattern	coop.do.both	cooperates_with(S)	{S:country} .. (恢复|开通|重开|启动) {F:fields} (往来|班列)	unless=谈判|停止|暂停|取消
pattern	coop.trade	cooperates_with(S,W)	{S:side} .. {W:side} .. (扩大|发展|促进|加强|恢复|深化|拓展|重启|增加|提升) 了? {F:fields} (往来|规模|直航|通航)	unless=谈判|停止|暂停
pattern	coop.trade.border	cooperates_with(S)	{S:country} .. (开展|恢复|启动|重开|重启) .. (边贸|边境贸易)	unless=谈判|停止|暂停|取消
pattern	coop.joint	cooperates_with(C)	{C:country} (两国|双方|之间)? 的 {F:fields} 合作	unless=停止|暂停|中止|终止|中断|取消|冻结
pattern	coop.of	cooperates_with(A,C)	{A:country} (同|与|和|跟) {C:country} (两国|双方|之间)? 的? {F:fields} 合作	unless=停止|暂停|中止|终止|中断|取消|冻结
pattern	coop.with	cooperates_with(S,C)	{S:side} .. (同|与|和) {C:country} 的? {F:fields} 合作	unless=停止|暂停|中止|终止|中断|取消|冻结|拒绝
pattern	coop.in	cooperates_with(S,W)	{S:side} .. {W:side} .. 在 {F:fields} 等? (领域|方面) .. (合作|交流|协作|携手|携手合作|联手|互助|务实合作|互利合作|交流合作|往来)
pattern	coop.in.both	cooperates_with(S)	{S:side} .. 在 {F:fields} 等? (领域|方面) .. (合作|交流|协作|携手|携手合作|联手|互助|务实合作|互利合作|交流合作|往来)
pattern	coop.within	cooperates_with(S,W)	{S:side} .. {W:side} .. (加强|深化|扩大|拓展|推进|开展|促进|密切|推动|增进|提升|挖掘|做大做强|打造|培育|实现|发展|做强|做优|丰富|巩固|扩展|加快|深挖|增加|强化|恢复) 在 {F:fields} 等? (领域|方面)? 的 .. (合作|交流|协作|往来|互利合作|务实合作|交流合作|互助|协调|对话|携手|携手合作|磋商|联手|联系)
pattern	coop.within.both	cooperates_with(S)	{S:side} .. (确认|商定|加强|深化|扩大|拓展|推进|开展|促进|密切|推动|增进|提升|挖掘|做大做强|打造|培育|实现|发展|做强|做优|丰富|巩固|扩展|加快|深挖|增加|强化|恢复) 在 {F:fields} 等? (领域|方面)? 的 .. (合作|交流|协作|往来|互利合作|务实合作|交流合作|互助|协调|对话|携手|携手合作|磋商|联手|联系)
pattern	coop.phrases	cooperates_with(S,W)	{S:side} .. {W:side} .. 在 {F:phrases} 等? (领域|方面) .. (合作|交流|协作|往来|携手|携手合作|联手|互助|交流合作|务实合作|互利合作)
pattern	coop.phrases.both	cooperates_with(S)	{S:side} .. 在 {F:phrases} 等? (领域|方面) .. (合作|交流|协作|往来|携手|携手合作|联手|互助|交流合作|务实合作|互利合作)
pattern	coop.phrases.about	cooperates_with(S,W)	{S:side} .. {W:side} .. (就|围绕) {F:phrases} (开展|加强|进行|深化) .. (合作|协作)
pattern	coop.about	cooperates_with(S,W)	{S:side} .. {W:side} .. (就|围绕) {F:fields} (开展|加强|进行|深化) .. (合作|协作)
pattern	coop.about.both	cooperates_with(S)	{S:side} .. (就|围绕) {F:fields} (开展|加强|进行|深化) .. (合作|协作)
pattern	coop.agreed.with	cooperates_with(S,W)	{S:side} .. {W:side} .. (就|围绕|在) {F:fields} 合作 .. (达成共识|达成一致|达成协议|达成多项共识|签署)	unless=未能|没有|未
pattern	coop.agreed	cooperates_with(S)	{S:side} .. (就|围绕|在) {F:fields} 合作 .. (达成共识|达成一致|达成协议|达成多项共识|签署)	unless=未能|没有|未
pattern	coop.drill	cooperates_with(S,W)	{S:side} .. {W:side} .. (联合军事演习|联合军演|联合演习|联合海上演习|联合训练|联合巡航|联合巡逻|联合执法)	unless=谴责|抗议|批评|反对|停止|暂停|取消|推迟|拒绝|没有|指责|如果|若|呼吁
pattern	coop.drill.both	cooperates_with(S)	{S:side} .. (举行|开展|进行|启动|举办|实施|恢复|组织) .. (联合军事演习|联合军演|联合演习|联合海上演习|联合训练|联合巡航|联合巡逻|联合执法)	unless=谴责|抗议|批评|反对|停止|暂停|取消|推迟|拒绝|没有|指责|如果|若|呼吁
pattern	coop.drill.word	cooperates_with(S)	{S:side} .. (举行|开展|进行|启动|举办|恢复|实施|组织) 了? .. (联合|双边|三边) .. (演习|军演|演练|训练|巡逻|巡航|侦察|搜救) !(取消|推迟)	unless=谴责|抗议|批评|反对|停止|暂停|取消|推迟|拒绝|没有|指责|如果|若|呼吁|针对
pattern	coop.drill.word.with	cooperates_with(S,W)	{S:side} .. {W:side} .. (举行|开展|进行|启动|举办|恢复|实施|组织) 了? .. (联合|双边|三边) .. (演习|军演|演练|训练|巡逻|巡航|侦察|搜救) !(取消|推迟)	unless=谴责|抗议|批评|反对|停止|暂停|取消|推迟|拒绝|没有|指责|如果|若|呼吁|针对
pattern	coop.settle	cooperates_with(S)	{S:side} .. (启动|开展|推进|扩大|采用|实行|推动|启用|使用|改用|续签) .. (本币结算|人民币结算|货币互换|本币互换|本国货币结算|直接结算)	unless=谴责|反对|停止|暂停|取消|拒绝|没有|如果|若|呼吁
pattern	coop.settle.with	cooperates_with(S,W)	{S:side} .. {W:side} .. (启动|开展|推进|扩大|采用|实行|推动|启用|使用|改用|续签) .. (本币结算|人民币结算|货币互换|本币互换|本国货币结算|直接结算)	unless=谴责|反对|停止|暂停|取消|拒绝|没有|如果|若|呼吁
pattern	coop.extend	cooperates_with(S)	{S:side} .. 合作 .. (扩大到|拓展到|延伸到|扩展到|拓展至|延伸至|扩大至|扩展至|延伸到了|推广到) {F:phrases} 等? (领域|方面)	unless=拒绝|停止
pattern	coop.extend.with	cooperates_with(S,W)	{S:side} .. {W:side} .. 合作 .. (扩大到|拓展到|延伸到|扩展到|拓展至|延伸至|扩大至|扩展至|延伸到了|推广到) {F:phrases} 等? (领域|方面)	unless=拒绝|停止
pattern	coop.make	cooperates_with(S,W)	{S:side} .. {W:side} .. (合作开发|共同研制|联合研发|共同研发|合作研发|联合开发|共同开发|联合生产|共同生产|联合研制|共同研制|联合建造|联合勘探|合作研制|合作生产|合作建造|合作制造|共同制造|联合制造|联合采购|共同采购|合作勘探|共同勘探|联合组装|合资生产|合作培育)
pattern	coop.with.run	cooperates_with(S,C)	{S:side} .. (同|与|和|跟) {C:country} .. (合办|合拍|共享情报)	unless=谈判|停止|暂停|取消|拒绝|否认|企业|公司|如果
pattern	coop.with.do	cooperates_with(S,C)	{S:side} .. (同|与|和|跟) {C:country} .. (合作|联合|联手|共同) (开发|建造|研制|培训|举办|查缉|打击|巡逻)	unless=谈判|停止|暂停|取消|拒绝|否认|企业|公司|如果
pattern	coop.share	cooperates_with(S)	{S:country} .. (共享|分享) 了? .. (情报|卫星情报|数据|军事情报)	unless=谈判|停止|暂停|取消|拒绝|否认|如果
pattern	coop.make.both	cooperates_with(S)	{S:side} .. (合作开发|共同研制|联合研发|共同研发|合作研发|联合开发|共同开发|联合生产|共同生产|联合研制|共同研制|联合建造|联合勘探|合作研制|合作生产|合作建造|合作制造|共同制造|联合制造|联合采购|共同采购|合作勘探|共同勘探|联合组装|合资生产|合作培育)
pattern	coop.priority	cooperates_with(S)	{S:side} .. (把|将) {F:phrases} (作为|列为|确定为|定为|视为|选为|当作) .. 合作 .. (重点|优先|方向|领域|支柱|亮点|抓手|主线)	unless=拒绝|停止
pattern	coop.priority.with	cooperates_with(S,W)	{S:side} .. {W:side} .. (把|将) {F:phrases} (作为|列为|确定为|定为|视为|选为|当作) .. 合作 .. (重点|优先|方向|领域|支柱|亮点|抓手|主线)	unless=拒绝|停止
pattern	coop.supply	cooperates_with(S,C)	{S:country} .. (向|对) {C:country} .. (输送|供应|出口|出售|供给|输出|供气|供电|供油|输气|输电|输油|运送) .. (天然气|原油|石油|电力|煤炭|液化天然气|管道气|核燃料|成品油|氢气|铀|油气|燃气|电能|清洁电力|柴油|燃油)	unless=停止|切断|中断|断供|暂停|削减|减少|禁止|制裁|威胁|拒绝|没有|未|不再|呼吁|敦促|谴责|如果|若|无偿|免费|援助|赠送|警告|不要|不得|施压|批评|指责|抨击|抵制|禁运|封锁
pattern	coop.buy	cooperates_with(S,C)	{S:country} .. (从|自|向) {C:country} .. (进口|购买|采购|输入|引进|购入|订购) .. (天然气|原油|石油|电力|煤炭|液化天然气|管道气|核燃料|成品油|氢气|铀|油气|燃气|电能|清洁电力|柴油|燃油)	unless=停止|切断|中断|断供|暂停|削减|减少|禁止|制裁|威胁|拒绝|没有|未|不再|呼吁|敦促|谴责|如果|若|要求|关税|警告|不要|不得|施压|批评|指责|抨击|抵制|禁运|封锁
pattern	coop.supply.bare	cooperates_with(S,C)	{S:country} .. (向|对) {C:country} .. (送电|供电|供气|输电|输气|供油|输油|送气) $	unless=停止|切断|中断|断供|暂停|削减|减少|禁止|制裁|威胁|拒绝|没有|未|不再|呼吁|敦促|谴责|如果|若|无偿|免费|援助|恢复
pattern	coop.project	cooperates_with(C)	{X:project} .. (是|系|为|成为) {C:country} .. 合作 的? (项目|工程)	unless=如果|若
pattern	coop.crime.joint	cooperates_with(S)	{S:side} .. (合作|联合|联手|共同|携手) (打击|整治|清剿|遏制) .. (犯罪|毒品|走私|诈骗|电信诈骗|贩毒|网络赌博|恐怖主义|恐怖组织|人口贩运|偷渡|洗钱|海盗)	unless=谈判|停止|暂停|取消|拒绝|否认|如果|呼吁
pattern	coop.do.joint	cooperates_with(S)	{S:side} .. (联合|联手|携手) (研发|侦破|侦办|破获|勘探|护航|巡航|搜救|缉毒|查缉|研制|育种|破案)	unless=谈判|停止|暂停|取消|拒绝|否认|如果|呼吁

# --- support ---
pattern	support.side	supports(S,C)	{S:side} .. (支持|坚定支持|坚决支持|声援|力挺|投票支持|挺|相挺|力撑|全力挺) {C:country} !(反对派|反对党|反政府武装|叛军|武装|示威者|抗议者|企业|公司|学者|青年|学生|媒体|球队|民众|留学生|商品)	unless=为由|涉嫌|指责|指控|谴责|停止|抨击|批评|呼吁|敦促|要求|网民|网友|报纸|社论|学者|反对党|球迷|舆论|评论员|分析人士|专家|国际社会|各方|各国|世界各国
pattern	support.join	supports(S,C)	{S:side} .. (支持|赞成|赞同|力挺|坚定支持|乐见) {C:country} .. (加入|入盟|入约|竞选|竞逐|参选|申办|重返|担任|成为|恢复|参与|参加|出席|融入|获得|取得|发挥|扮演)	unless=不|没有|反对
pattern	support.state	supports(S,C)	{S:side} .. (支持|坚定支持|坚决支持|赞成|主张) .. (建立|成立|创建|创立) .. 的 {C:country} 国? $	unless=关系|机制|反对|不|没有
pattern	support.stricken	supports(S,C)	{S:side} .. (声援|力挺|支援|支持) .. (遭|遭到|遭受|受|失利|被|面临|陷入|蒙受|抗击) .. 的 {C:country} $	unless=指责|指控|谴责|停止|呼吁|敦促|要求|反对
pattern	support.entitled	supports(S,C)	{S:side} .. (表示|明言|认为|强调|重申|称|说|坚称|指出) .. {C:country} .. (有资格|有权|理应|够资格|值得) .. (加入|入盟|入约|成为|获得|重返)	unless=不|没有|尚未|并未|反对
pattern	support.entitled.said	supports(P,C)	{P:side} .. {C:country} .. (有资格|有权|理应|够资格|值得) .. (加入|入盟|入约|成为|获得|重返)	unless=不|没有|尚未|并未|反对|否认
pattern	support.and	supports(S,C)	{S:side} .. (支持并|支持和|赞赏并支持|支持) .. (参与|响应|加入) {C:country} .. (倡议|提出)
pattern	support.voice	supports(S,C)	{S:side} .. (对|向) {C:country} .. (表示|表达|予以|给予) .. (声援|支持|坚定支持|坚决支持)	unless=不|没有|感谢|反对|停止|撤回|制裁|打击|谴责|调查|反对派|拒绝|呼吁|敦促|要求|援助|财政支持|资金支持
pattern	support.voice.of	supports(S,C)	{S:side} .. (表达|重申|表明|强调|表示|确认) .. 对 {C:country} 的? .. (声援|支持|坚定支持|坚决支持)	unless=不|没有|感谢|反对|停止|撤回|制裁|打击|谴责|反对派|拒绝|呼吁|敦促|要求|援助
pattern	support.stance	supports(S,C)	{S:side} .. (赞同|认同|理解|理解和支持|支持和理解|认可|赞成|支持|投票赞成|拥护) {C:country} 的? .. (立场|主张|看法|关切|正当要求|诉求|方案|提案|倡议|建议|正当立场|决定)	unless=不|没有|指责|谴责
pattern	support.plain	supports(S,C)	{S:side} .. (支持|坚定支持|坚决支持|声援|力挺) {C:country} $	unless=指责|指控|谴责|抨击|批评|停止|涉嫌
pattern	support.leader	supports(S,B)	{S:side} .. (支持|坚定支持|坚决支持|力挺) {B:leader} .. (决定|立场|决策|做法|主张|提出|倡议|政策)
pattern	support.mutual	supports(S,S)	{S:country} .. (相互支持|互相支持|坚定相互支持|相互坚定支持|彼此支持|坚定支持彼此|支持彼此)	unless=要|应|应当|应该|必须|需要|希望|愿
pattern	support.mutual.with	supports(S,W) supports(W,S)	{S:country} .. {W:country} .. (相互支持|互相支持|坚定相互支持|相互坚定支持|彼此支持|坚定支持彼此|支持彼此)	unless=要|应|应当|应该|必须|需要|希望|愿
pattern	support.got	supports(A,S)	{S:side} .. (获得|得到|赢得|获) 了? {A:country} .. 支持
pattern	support.got.claim	supports(A,C)	{C:country} 的? (入常|入盟|入约|正当|主权|合理|这一|上述|和平)? (诉求|立场|主张|候选人|申请|提案|倡议|努力|要求|关切) .. (得到|获得|赢得|获) 了? {A:country} 的? .. (支持|声援|力挺|背书)	unless=没有|未|反对|资金|技术|财政|军事
pattern	support.got.of	supports(A,S)	{S:side} .. (获得|得到|赢得|获) 了? {A:country} 的? (坚定|大力|全力|广泛|有力|宝贵)? (支持|声援)
pattern	support.thanks	supports(A,S)	{S:side} .. (感谢|赞赏|感激) {A:side} .. (的|给予|提供) .. (支持|坚定支持|声援) (和|与|、)? (帮助|援助|理解|协助|声援)? $	unless=资金|财政|援助|物资|抗疫|技术
pattern	support.ties	supports(S,C)	{S:side} .. (维持|保持|坚守) (与|同) {C:country} 的? .. (邦谊|邦交|外交关系)
pattern	support.friend	supports(S,C)	{S:side} .. (与|同|和) {C:country} 的? (邦谊|邦交|友谊) .. (坚定|稳固|坚如磐石|牢不可破|牢固)
pattern	support.friend.said	supports(P,C)	{P:side} .. {C:country} 的? (邦谊|邦交) .. (坚定|稳固|不变|坚如磐石)
pattern	support.together	supports(S,C)	{S:side} .. (与|同) 盟友? {C:country} .. 站在一起
pattern	support.stand.both	supports(A,C)	{A:country} (和|与|同|跟) {C:country} .. (站在一起)
pattern	support.stand	supports(S,C)	{S:side} .. (和|与|同|跟) {C:country} (人民|政府|民众)? (坚定|始终|将|会)? (站在一起|坚定站在一起|并肩站在一起|站在一道|同在)	unless=球迷|队
pattern	support.beside	supports(S,C)	{S:side} .. (站在|与|和) 了? {C:country} (人民|政府|民众)? (一边|站在一起|坚定站在一起)
pattern	support.back	supports(S,C)	{S:side} .. (为|替) {C:country} .. (背书|撑腰|声援|站台|仗义执言)	unless=拒绝|没有|不|指责|批评|企业|停止
pattern	support.right	supports(S,C)	{S:side} .. (认为|称|指) {C:country} 的? .. (合理|正当|有理|合法|合情合理|完全正当|合理合法|理所当然)	unless=不|没有|要求|质疑|否认|诉求|关切|若|如果|权益|权利|并非
pattern	support.shield	supports(S,C)	{S:side} .. (做|是|成为|当|作|作为|充当) {C:country} 的? .. (后盾|坚强后盾|坚定后盾|坚实后盾|坚强依靠|坚定支持者|坚定盟友|靠山)	unless=不|没有|拒绝|指责|批评
pattern	support.one.china	supports(S,CHN)	{S:side} .. (承认|支持|坚定支持|认同) .. (一个中国|一个中国原则|一个中国政策)	unless=要求|敦促|务必|应|应当|必须|切实|违反|违背|呼吁|希望
pattern	support.part	supports(S,C)	{S:side} .. (承认|重申) .. 是 {C:country} .. (领土|不可分割|一部分)
pattern	support.as	supports(S,C)	{S:side} .. 承认 .. 为 {C:country} .. (首都|领土|一部分)
pattern	support.principle	supports(S,C)	{S:side} .. (承认|正式承认) 了? {C:country} !(是|为|属|属于|的|境内)	unless=反对|强烈反对|坚决反对|谴责|批评|敦促|呼吁|如果
pattern	support.recognise	supports(S,C)	{S:side} .. 承认 {C:country} 是 .. (合法政府|唯一合法政府|合法代表|唯一合法代表)	unless=不|没有|拒绝|如果|若|呼吁
pattern	support.recognise.that	supports(S,C)	{S:side} .. 承认 , {C:country} 是 .. (合法政府|唯一合法政府|合法代表|唯一合法代表)	unless=不|没有|拒绝|如果|若|呼吁
pattern	support.also	supports(S,last)	{S:side} .. (表达|表示|重申|作出|持) .. (同样|类似|相同|同一) 的? .. (支持|立场|态度|表态)	unless=反对|批评
pattern	oppose.unrecognised	opposes(S,C)	{S:side} .. (不承认|拒绝承认|从未承认|不予承认|绝不承认) {C:country}	manner=reject	status=reported

# --- aid ---
pattern	aid.give	aids(S,C)	{S:side} .. (向|为|给|对) {C:country} .. (提供|捐赠|援助|捐助|派遣|派出|派去|派来|交付|移交|捐出|拨款|资助|运送|增派|赠送|捐款|援赠|拨出|划拨|空投|空运|调拨|输送|捐献|赠予|赠与|援建|发放|运去|送去|送上|送来|援送|允诺|加派|增拨|批准|无偿援助)	unless=抗议|强烈抗议|严正抗议|谴责|强烈谴责|不满|强烈不满|坚决反对|强烈反对|指控|否认|涉嫌|场所|机遇|平台|遵循|便利|动力|保障|借鉴|启示|证据|信息|解释|机会|市场|方案|服务|榜样|空间|舞台|担保|线索|样本|参考|呼吁|敦促|停止|暂停|冻结|取消|削减|拒绝|切断|航母|签证|反对|指责|批评|制裁|关税|是否|欢呼|祝福|问候|最后通牒|阻止|阻挠|阻拦|谢意|铭记|铭记在心|深表感谢|致谢|表示感谢|深表谢意|表示感激|中止|终止|中断|违禁|走私|奢侈品|立方米
pattern	aid.used.for	aids(S,C)	{S:side} .. (拨款|出资|捐款|捐资|拨出|提供|捐赠|筹集|追加) .. (用于|支持|帮助) {C:country} .. (重建|救灾|抗疫|修复|恢复|赈灾|难民|发展)	unless=企业|公司
pattern	aid.credit.for	aids(S,C)	{S:side} .. (提供|批准|发放|拨出) .. (贷款|信贷|信贷额度|资金|援助|援款|赠款|善款|救济|无偿资金|物资|疫苗) .. (供|用于|支持|帮助|助) {C:country}	unless=停止|暂停|要求|呼吁
pattern	aid.hand.over	aids(S,C)	{S:side} .. (将|把) .. (移交|赠予|赠送|捐赠|捐给|赠与|移交给|交付|赠送给|捐赠给|赠予给|转交) {C:country}	unless=嫌犯|嫌疑人|逃犯|罪犯|遗骸|战俘|政权|防务	status=reported
pattern	aid.hand.goods	aids(S,C)	{S:side} .. (将|把) .. (<aid.goods>|美元|欧元|英镑|日元|人民币|现汇|现款|支票|器材|设备) .. (交给|交到|送交|送到|送给|送往|运到|运抵|送抵|转交) {C:country}	unless=嫌犯|嫌疑人|法庭|贿赂|索赔|赔偿|走私
pattern	aid.lend	aids(S,C)	{S:side} .. (向|给|为) {C:country} .. (贷款|伸出援手|施以援手|捐资|注资|输血|援款|提供帮助|伸出援助之手|雪中送炭|伸援手|伸以援手|解囊相助|慷慨解囊|提供援手)	unless=公司|企业|停止|暂停|银行
pattern	aid.free.after	aids(S,C)	{S:side} .. (向|为|给) {C:country} .. (免费|无偿) .. (供应|供给|输送|供油|供气|发放|赠与|治疗|培训)	unless=停止|暂停|要求|呼吁|免签|公司|企业
pattern	aid.free	aids(S,C)	{S:side} .. (免费|无偿) .. (向|为|给) {C:country} .. (供应|供给|交付|输送|供油|供气|提供)	unless=停止|暂停|要求|呼吁|免签|公司|企业
pattern	aid.give.before	aids(S,C)	{S:side} .. (提供|给予|捐赠|赠送|捐助|捐给|送给|赠给|给|拨给|借给|移交给|批给|赠送给|移交|交付) 了? {C:country} .. (援助|资金|物资|贷款|名额|奖学金|疫苗|粮食|药品|设备|赠款|救护车|大米|武器|巡逻艇|电脑|无偿援助|救灾物资|美元|澳币|澳元|加元|英镑|日元|韩元|新台币|欧元|人民币|防空系统|坦克|战机|火炮|装甲车|炮弹|军机|直升机|战斗机|无人机|导弹|军援|消防车|校车|公交车|发电机|小麦)	unless=停止|暂停|冻结|取消|呼吁|请求|拒绝|索赔|赔偿|罚款|造成|带来
pattern	aid.increase	aids(S,C)	{S:side} .. (追加|增加|扩大|加大|恢复) .. 对 {C:country} 的? .. (援助|军援|经援|贷款|救援|支援)	unless=停止|暂停|冻结|呼吁|各国|盟友|要求|请求
pattern	aid.to.help	aids(S,C)	{S:side} .. (提供|拨款|捐款|捐赠|拨出|追加|出资|筹集|增派|派出|派遣|送去) .. (帮助|援助|支援|协助) {C:country}	unless=呼吁|敦促|停止|暂停|拒绝
pattern	aid.to.help.next	aids(S,C)	{S:side} .. (提供|拨款|捐款|捐赠|拨出|追加|出资|筹集|增派|派出|派遣|调派|送去) ... , (以|并|用以|用于)? (帮助|援助|支援|协助) {C:country}	unless=呼吁|敦促|停止|暂停|拒绝|要求|企业|公司
pattern	aid.give.behind	aids(S,C)	{S:side} .. (赠送|捐赠|送|移交|拨|交付|捐|援赠|转赠|捐献|赠予|调拨|捐出|赠) .. (给|予|与) {C:country}	unless=停止|暂停|拒绝|要求|企业|公司|取消|呼吁|国书|文物|国礼|礼物
pattern	aid.nominal	aids(A,C)	{A:country} 对 {C:country} 的? (经济|军事|发展|人道主义|紧急|无偿|财政)? (援助|军援|经援)	unless=停止|暂停|冻结|取消|拒绝|削减|呼吁|反对|批评|指责|感谢|谢意|感激|铭记|铭记在心|深表感谢|致谢|感恩|赞赏|表示感谢|深表谢意|衷心感谢|由衷感谢|表示感激
pattern	aid.object	aids(S,C)	{S:side} .. (援助|捐助|支援|驰援|资助|无偿援助|援赠|赠予|赠与|捐给|援送|赠给) 了? {C:country}	unless=停止|暂停|冻结|取消|拒绝|削减|呼吁|反对|指责|批评|感谢|谢意|感激|铭记|铭记在心|深表感谢|致谢|感恩|赞赏|表示感谢|深表谢意|衷心感谢|由衷感谢|表示感激
pattern	aid.carry	aids(S,C)	{S:side} .. (空运|调运|运送|捐赠|调拨|海运) .. (到|至|往|给|运往|送往|送到|送抵) {C:ground}	unless=拒绝|停止|游客|难民|移民|非法|走私|呼吁|伤员
pattern	aid.carry.goods	aids(S,C)	{S:side} .. (<aid.goods>|武器弹药) .. (运往|送往|运抵|送抵|运到|送到|空运至|空运到|运至|移交给|交付给|交给|送至|空投至) {C:ground}	unless=市场|石油|拒绝|停止|出口|订购|购买|阻止|走私|呼吁
pattern	aid.train	aids(S,C)	{S:side} .. (为|帮助|协助) {C:country} .. (培养|培训|援建|修复|重建|扫雷|灭火|救灾|抗疫|抗震|扑灭|搜救|排雷|赈灾|发展|修建|建设|建造|提高|改善)
pattern	aid.study	aids(S,C)	{S:side} .. (为|向|给) .. {C:country} .. (青年|学生|官员|技术人员|农民|专业人员|医生|公务员|学员|军官|教师|工程师|护士|人员) .. (提供|举办|开设|设立) .. (培训|培训班|研修|研修班|进修|留学|学习|奖学金|课程|受训)	unless=停止|暂停|取消|企业|公司|拒绝
pattern	aid.evacuate	aids(S,C)	{S:side} .. (协助|帮助) {C:country} .. (撤出|撤离|撤侨|转移|接回|营救|解救|打捞|抢修|抢险|兴建|修建|建设|清除|控制疫情|战胜|运送|转运|运输|训练|培训|搬运|扑救|清淤|建造|提高|恢复供电)	unless=呼吁|拒绝
pattern	aid.evacuate.of	aids(S,C)	{S:side} .. (协助|帮助) 从 {A:country} (撤出|撤离|转移|接回) .. {C:country} (公民|侨民|人员|同胞|游客)
pattern	aid.builds	aids(S,C)	{S:side} .. 为 {C:country} .. (修建|建造|兴建|建设|新建) 了? .. (大桥|公路|学校|医院|水井|港口|机场|体育场|铁路|住房|桥|水电站|道路)	unless=承包|中标|公司|企业|合同
pattern	aid.loan.form	aids(S,C)	{S:side} .. (以|用) .. (贷款|赠款|援助|无偿援助) (的)? (形式|方式)? .. (借给|提供给|给予|贷给|拨给|送给|转给) {C:country}	unless=停止|暂停|要求|呼吁|银行
pattern	aid.debt	aids(S,C)	{S:side} .. (减免|免除|豁免|勾销|减记|取消) .. {C:country} .. (债务|欠款|贷款|所欠债务)
pattern	aid.debt.of	aids(S,C)	{S:side} .. (免除|减免|豁免|勾销) {C:country} .. (债务|欠款|贷款)
pattern	aid.debt.for	aids(S,C)	{S:side} .. (为|替) {C:country} .. (偿还|还清|清偿|代偿|结清|代为偿还|代缴) .. (债务|欠款|欠债|会费|欠费|贷款)
pattern	aid.dispatch	aids(S,C)	{S:side} .. (派遣|派出|派|增派) .. (<aid.team>|专家组|技术专家) .. (赴|前往|驰援|到|飞赴|抵达|飞抵|到达|奔赴|赶到|抵|开赴|驶往|已抵|启程赴|赶赴) {C:ground}
pattern	aid.bring	aids(S,C)	{S:side} .. (带着|率|率领|带领|携|携带|带来|护送|押运) .. (<aid.team>|<aid.goods>) .. (抵达|飞抵|赶到|到达|飞赴|赶赴|抵|奔赴|驰援|前往|启程赴|已抵|开赴|赴|驶往) {C:ground}	unless=比赛|参赛|走私|回国
pattern	aid.sent	aids(A,C)	{A:country} .. (<aid.team>|<aid.goods>) .. (抵达|赶赴|飞抵|前往|运抵|启程赴|飞赴|驰援|赴|到达|奔赴|赶到|抵|开赴|驶往|已抵|到) {C:ground}	unless=比赛|参赛|回国|度假|旅游|培训|进修
pattern	aid.team.at.work	aids(A,C)	{A:country} .. (<aid.team>) .. 在 {C:ground} .. (展开|开展|义诊|搜救|救援|救治|救出|工作|诊治|巡诊|施救|作业|排涝|挖掘|搜寻|清理|接诊|诊疗|消杀|忙碌|奋战|巡诊)
pattern	aid.craft.at.work	aids(A,C)	{A:country} 的? .. (直升机|运输机|军机|飞机|军舰|舰艇|船只|车队|卡车|医院船) .. 在 {C:ground} .. (吊运|转运|搜救|空投|运送|救援|救助|灭火|投送|接送|疏散)	unless=比赛|演习|演练|联演|坠毁|失事|被扣|扣押
pattern	aid.team.with	aids(A,C)	{A:country} .. (<aid.team>) .. (与|同|和) {C:country} .. (并肩|携手|一道|一起|共同|联手) .. (搜救|救援|抗疫|救灾|救治|施救|抗震|灭火|扑救|清理)	unless=比赛|演习|演练|联演
pattern	aid.team.sent.with	aids(A,C)	{A:country} (派来|派出|派去|派遣|派往当地) 的 .. (<aid.team>) .. (与|同|和|跟|协助) {C:country}	unless=比赛|演习|演练|联演|交战|交火
pattern	aid.said.carry	aids(P,C)	{P:side} .. (把|将) .. (<aid.team>|<aid.goods>) .. (送到|运到|送往|运往|送抵|运抵|送至|运至|送达|空运到|空运至) {C:ground}	unless=如果|若|拒绝|呼吁|要求
pattern	aid.money.next	aids(S,C)	{S:side} .. (提供|拨出|拨款|捐出|捐助|捐款|资助|出资|允诺|增派|捐赠|援助|派出|派来|派遣|空投|空运|调拨|运去|送去|送来) ... , (供|以供|用来|用于|以便) {C:country}	unless=呼吁|敦促|停止|暂停|拒绝|要求|企业|公司
pattern	aid.look	aids(S,C)	{S:side} .. (为|替|帮助|协助) {C:country} .. (查看|勘查|勘察|评估|监测|侦察|巡查|测绘) .. (灾情|灾区|损失|受灾|洪水|震情)	unless=呼吁|敦促|拒绝|要求
pattern	aid.team.of	aids(A,C)	{A:country} 援 {C:country} (医疗队|医疗专家组|专家组|抗疫医疗专家组|农业专家组|技术组|项目)
pattern	aid.troops.help	aids(S,C)	{S:side} .. (派|派遣|派出|增派) .. (前往|赴|到|赶赴|抵达|到达|启程赴|奔赴|已抵|开赴|抵|赶到|飞抵|飞赴|驰援|驶往) {C:country} ... , (以|并)? (协助|帮助|支援) .. (修建|建设|建立|重建|抗击|救灾|抗疫|搜救|修复|扑灭|灭火|救援|治疗|防疫|赈灾|清理|兴建)	unless=拒绝|呼吁
pattern	aid.build.in	aids(S,C)	{S:side} .. (出资|援资|拨款|捐资|捐款|资助|援助) .. 在 {C:country} .. (兴建|修建|建设|援建|建造|建立|新建|设立|重建)	unless=企业|公司|呼吁
pattern	aid.builds.there	aids(S,C)	{S:side} .. 在 {C:country} 援建 了? ..	unless=企业|公司|呼吁
pattern	aid.hospital	aids(S,C)	{S:side} .. 在 {C:country} .. (设立|建立|开设|搭建|兴建|修建|援建|建造) .. (医院|野战医院|军医院|治疗中心|方舱医院|诊所|难民营|检测实验室|传染病医院)	unless=企业|公司|袭击|呼吁
pattern	aid.send	aids(S,C)	{S:country} .. (<aid.team>) .. (抵达|赶赴|飞抵|前往|启程赴|飞赴|驰援|赴|到达|奔赴|赶到|抵|开赴|驶往|已抵|到) {C:ground}	unless=比赛|参赛|回国|度假|旅游|培训|进修
pattern	aid.send.also	aids(A,C)	(抵达|飞抵|赶到|到达) {C:country} ... , .. {A:country} .. (<aid.team>) .. (抵达|赶到|到达|飞抵|陆续抵达|前往|启程|启程赴|奔赴|已抵|开赴|抵|赴|赶赴|飞赴|驰援|驶往)
pattern	aid.goods	aids(A,C)	{A:country} .. (援助|捐赠|无偿援助|捐助|提供|援赠|赠送|运送|捐款|援建|资助|赠与|赠予) 的 .. (运抵|抵达|送达|移交|交接|交付|送抵|飞抵) .. {C:country}
pattern	aid.built.in	aids(A,C)	{A:country} .. (援建|援助|捐建|无偿援建|资助) 的 .. 在 {C:country} .. (落成|竣工|启用|开工|奠基|交付|移交|投入使用|揭牌|交接仪式|移交仪式|交接|捐赠仪式|发放|分发|举行|发放仪式)
pattern	aid.plane	aids(A,C)	(满载|载有|装载|运载|搭载) .. (<aid.goods>) 的 .. {A:country} .. (抵达|飞抵|运抵|到达|驶抵|降落) {C:ground}
pattern	aid.goods.of	aids(A,C)	{A:country} (政府)? (援助|捐赠|无偿援助|捐助|援赠|赠送|援建|捐款|提供|派出|派来|派遣|资助|赠与|赠予|运送|送去|送来) 了? {C:country}	unless=停止|暂停|冻结|取消|拒绝|削减|呼吁
pattern	aid.goods.for	aids(A,C)	{A:country} .. (援建|援助|捐赠|资助|无偿援助|捐助|捐款|援赠|派出|派来|派遣|赠与|赠予|赠送|送去|送来) 的 {C:country}
pattern	aid.received	aids(A,S)	{S:country} .. (接受|接收|收到|获得|获|得到|迎来|获赠) 了? .. {A:country} .. (善款|援款|无偿资金|援助|救援队|物资|贷款|疫苗|捐赠|资助|援建|信贷|无偿|医疗队|搜救队|救援人员|资金支持|救济|赠送|赠予|赠与|捐款|赠款|军援|支援|救灾|无偿援助|捐助|援赠|医护人员)	unless=拒绝|请求|尚未|停止|没有
pattern	aid.came	aids(A,S)	{S:country} .. (接种|使用|收到|采用|启用|得到) 的 .. (系|是|由|均为|为) {A:country} .. (捐赠|援建|赠送|捐建|捐助|援助|无偿提供|捐款|援赠|无偿援助|派出|派来|派遣|资助|赠与|赠予|送去|送来)	unless=不|没有|采购|购买
pattern	aid.from	aids(A,S)	{S:country} .. 从 {A:country} .. (获得|得到|接收|获) .. (善款|援款|无偿资金|贷款|援助|信贷|资金|物资|疫苗|救济|救援物资|救灾物资|援助物资)
pattern	aid.on.request	aids(S,C)	{S:side} .. 应 {C:country} (请求|要求|邀请|政府)? .. (提供|派遣|派出|交付|捐赠|允诺|增派|拨出|拨款|捐出|捐助|捐款|援助|派来|空投|空运|筹集|调拨|运去|送去|送来)	status=reported
pattern	aid.thanks	aids(A,S)	{S:side} .. (感谢|赞赏|致谢) .. {A:country} .. (提供|给予|伸出) .. (援助|帮助|物资|资金|贷款|疫苗|救援|援手|支援|捐赠|协助|救助|<aid.goods>|<aid.team>)	unless=谈判|秘密谈判|斡旋|调解|对话|会谈|场所|平台
pattern	aid.thanks.for	aids(A,S)	{S:side} .. 对 {A:country} .. (援助|帮助|援手|支援|捐赠|捐助|救援|疫苗|物资|资助|援建|捐建|<aid.goods>|<aid.team>) .. (感谢|谢意|感激|铭记|铭记在心|深表感谢|致谢|感恩|赞赏|表示感谢|深表谢意|衷心感谢|表示衷心感谢|由衷感谢|表示感激|不会忘记|永远不会忘记)
pattern	aid.thanks.verb	aids(A,S)	{S:side} .. (感谢|赞赏) .. {A:country} .. (援建|捐赠|援助|派出|派遣|捐助|驰援|无偿援助|资助|协助|营救|撤出|赠送|出手相助|送来|运来|派来|捐来|送去|伸出援手|施以援手|雪中送炭|解囊相助)	unless=场所|主办|承办|斡旋|调解|平台
pattern	aid.also	aids(S,last)	{S:side} .. (送来|运来|派来|捐出|捐来|捐赠|捐款|捐助|派出|派遣|增派|调拨|空运|允诺|承诺|提供|搭建|援助|筹集|拨出|拨款|送去|运去|携带|带来|带着|转运|运抵|空投) .. (<aid.goods>|<aid.team>|专家团|专家组|美元|欧元|英镑|日元|援助)	unless=向|给|为|对|收到|接受|出口|出售|购买|采购|进口|贸易|要求|呼吁|请求
pattern	aid.also.come	aids(A,last)	{A:country} .. (<aid.team>|专家团|专家组) .. (进驻|抵达|赶到|赶赴|飞抵|投入|来|前来|协助|参与) .. (救援|搜救|救灾|协助|救治|重建)? $	unless=选手|比赛|演习|演练
pattern	aid.also.craft	aids(A,last)	{A:country} 的? .. (军机|运输机|货机|专机|军舰|舰艇|舰船|救援飞机|直升机) ... (飞抵|抵达|驶抵|运抵|靠泊|停靠|降落)	unless=演习|演练|选手|比赛|袭击|空袭|轰炸|访问|巡航|坠毁
pattern	aid.also.bring	aids(S,last)	{S:side} .. (用|以|出动|派出) .. (飞机|军机|运输机|军舰|直升机|舰艇) .. (运水|转运|运送|运来|送来|运去|空投|送水)	unless=演习|演练|袭击|空袭|轰炸|访问|巡航|士兵

# --- opposition ---
pattern	oppose.condemn	opposes(S,C)	{S:side} .. (谴责|强烈谴责|严厉谴责|抗议|指责|批评|控诉|指控|抨击|痛批|斥责|声讨|驳斥|反驳|怒斥|控告|炮轰|砲轰|严正谴责|痛斥|谴责了|怒批|痛骂|严正抗议|强烈抗议|猛批|斥|遣责) 了? {C:country} !(境内|国内|发生|遭|遭受|遭遇)	unless=网民|网友|报纸|社论|学者|反对党|球迷|舆论|评论员|分析人士|专家	manner=accuse
pattern	oppose.criticise	opposes(S,C)	{S:side} .. 批 {C:country} .. (破坏|违反|侵犯|干涉|霸凌|双标|挑衅|不负责任|背信|造谣|打压|威胁)	manner=accuse
pattern	oppose.condemn.far	opposes(S,C)	{S:side} .. (谴责|强烈谴责|严厉谴责|抗议|指责|批评|控诉|指控|抨击|痛批|斥责|驳斥|反驳|怒批|痛骂|严正抗议|强烈抗议|猛批|怒斥|炮轰|痛斥|砲轰) !(针对|对|发生|在) .. {C:country}	unless=恐怖|恐怖主义|恐怖袭击|恐袭|发生在|任何|爆炸|针对|网民|网友|报纸|社论|学者|反对党|球迷|舆论|评论员|分析人士|专家	manner=accuse
pattern	oppose.condemn.leader	opposes(S,B)	{S:side} .. (谴责|强烈谴责|严厉谴责|抗议|指责|批评|控诉|指控|抨击|痛批|斥责|驳斥|反驳|怒斥|炮轰|砲轰|怒批|痛骂|严正抗议|强烈抗议|猛批|痛斥) 了? {B:leader}	unless=人群|群众|民众|示威者|示威人群|抗议者|游行|网民|网友|报纸|社论|学者|反对党|球迷|舆论|评论员|分析人士|专家	manner=accuse
pattern	oppose.express	opposes(S,C)	{S:side} .. 对 .. {C:country} .. (谴责|强烈谴责|严厉谴责|强烈不满|坚决反对|强烈反对|严正抗议|强烈抗议|表示抗议|表示不满|愤慨|表示遗憾和抗议|强烈愤慨|表示反对|表示愤怒|极为不满|予以驳斥|深感愤慨|深表不满|极度不满|抗议|表示愤慨|表示失望|表示强烈失望|强烈失望|强烈失望和不满|深感不满|失望和不满|深表不满和反对|深表遗憾|表达强烈不满|表达不满|表示极大愤慨|提出抗议|提出强烈抗议|提出严正抗议|表示谴责|表示关切和不满|严正交涉)	unless=恐怖|恐怖主义|恐怖袭击|恐袭|任何|发生|地震|遭	manner=accuse	status=reported
pattern	oppose.express.noun	opposes(S,C)	{S:side} .. (对|就) .. {C:country} .. (表示|表达|深表|深感|提出|予以|给予|加以|作出) .. (不满|批评|失望|愤慨|愤怒|反对|抗议|谴责|驳斥|强烈关切|反击|严重抗议|反制|回击|严正抗议)	manner=accuse	unless=恐怖|恐怖主义|恐怖袭击|恐袭|任何|发生|地震|遭|支持|遭受|受到|袭击事件|爆炸|参与|赞赏|欢迎|感谢|赞同
pattern	oppose.regret	opposes(S,C)	{S:side} .. 对 {C:country} 的? .. (决定|做法|举动|言论|行为|举措|行动|表态|立场) .. (表示遗憾|深表遗憾|表示失望|深感失望|感到遗憾|表示极为失望|深表失望|表示不解|深感遗憾|表示不满|予以拒绝|悲伤和失望|失望|遗憾和失望|感到失望|表示震惊|表示愤怒)	unless=恐怖|不|网民|网友|报纸|社论|学者|反对党|球迷|舆论|评论员|分析人士|专家	manner=accuse	status=reported
pattern	oppose.regret.deed	opposes(S,C)	{S:side} .. (对|就) {C:country} .. (未经|擅自|单方面|片面|执意|不顾|无视|漠视|拒不|强行|公然|悍然|一意孤行|再次|再度|违反|违背) .. (遗憾|深感遗憾|深表遗憾|表示遗憾|极为遗憾|失望|深感失望|表示失望|不满|表示不满|愤慨|愤怒|震惊|深感震惊|不解|关切|严重关切|深表关切|谴责|抗议)	manner=reject	status=reported	unless=恐怖|遭|遭受|没有
pattern	oppose.disagree	opposes(S,C)	{S:side} .. (不认同|不赞同|不认可|不同意|不接受|不能接受|无法接受|不满|不赞成|绝不接受|决不接受|拒绝接受|否认|断然否认|矢口否认|全盘否认|一再否认) {C:country} 的? .. (做法|决定|说法|立场|主张|指责|指控|行为|举动|行动|措施|举措|要求|言论|政策|解释|关税|方案|提案|提议|建议|抗议|谴责|批评)	manner=reject	status=reported
pattern	oppose.at.this	opposes(S,O)	{S:side} .. ^ {O:other} !(遭|遭到|遭受|发生|境内|首都|被|遭遇) ... 对此 .. (谴责|强烈谴责|严厉谴责|强烈不满|坚决反对|强烈反对|严正抗议|强烈抗议|表示抗议|愤慨)	manner=accuse
pattern	oppose.at.deed	opposes(S,O)	{S:side} .. ^ {O:other} !(遭|遭到|遭受|发生|境内|首都|被|遭遇) ... (重申|表示|表明)? (坚决反对|强烈反对|坚决谴责) $	manner=accuse	unless=恐怖|恐怖主义|任何
pattern	oppose.protest	opposes(S,C)	{S:side} .. 向 {C:country} .. (提出抗议|抗议|提出严正交涉|严正交涉|交涉|强烈抗议|严正抗议|递交抗议照会|抗议照会|表达强烈不满|表达不满|递交抗议书|抗议书|提出警告|发出警告|表达抗议|表达反对|递交照会|递交外交照会|递交正式抗议|发出外交照会|照会|提出了抗议|提出了严正交涉)	unless=提供|出售|发射|派遣|交付|没有|并未|未	manner=protest	status=reported
pattern	oppose.protest.over	opposes(S,C)	{S:side} .. (对|就) .. {C:country} .. (提出抗议|提出强烈抗议|提出严正抗议|提出严正交涉|再度提出抗议|再次提出抗议|严正交涉|强烈抗议|提出交涉|抗议|提出了交涉|提出了抗议|提出了严正交涉|递交照会|表达严重关切|表达强烈不满|表示强烈不满)	unless=没有|恐怖|未|举行|民众|示威	manner=protest	status=reported
pattern	oppose.recall	opposes(S,C)	{S:side} .. (召回|撤回|撤走|撤出|撤换|撤离|召还|撤调) .. 驻 {C:country} .. (大使|公使|使节|武官|代办|外交官|外交人员|使馆人员|外交使团|外交代表|总领事|特使|大使馆|使馆|领事|使馆官员)	unless=没有|历史上|不会|未|否认|要求|敦促|责令|呼吁|战乱|疫情|安全局势|安全形势|骚乱|暴力|地震|内战	manner=protest	status=reported
pattern	oppose.withdraw	opposes(S,C)	{S:side} .. 从 {C:country} (撤出|撤离|撤走|撤回|召回|召还|撤换|撤调) .. (外交官|外交人员|大使|使馆人员|外交使团|代办|使节|使馆官员|公使|外交代表|总领事|武官|记者|领事)	unless=战乱|疫情|安全局势|骚乱|暴力|地震|内战	manner=protest	status=reported
pattern	oppose.recall.list	opposes(S,C)	{S:side} .. (召回|撤回|撤走|撤出|撤离|召还|撤调|撤换) .. 驻 {A:country} .. 驻 {C:country} .. (大使|公使|使节|武官|代办|外交官|外交人员|领事|总领事|使馆官员|使馆人员|外交代表|外交使团|记者)	unless=没有|历史上|不会|未|否认	manner=protest	status=reported
pattern	oppose.sanction	opposes(S,C)	{S:side} .. 对 .. {C:country} .. (制裁|封锁|禁运|加征关税|实施制裁|反制|反制措施|经济制裁|禁令|报复措施|报复性措施|对等措施|对等反制|反制行动|惩罚性措施|签证限制|报复行动|出口管制|出口禁令|贸易限制|出口限制|禁止令|入境禁令)	unless=欢迎|表示欢迎|支持|赞同|是否|会否|反对|任何|结束|解除|取消|终止|放松|豁免|放宽|推迟|暂缓|撤销|不再|下调|减免|降低	manner=sanction
pattern	oppose.sanction.leader	opposes(S,B)	{S:side} .. (对|将|把) {B:leader} .. (制裁|实施制裁|制裁名单|施加制裁|签证限制|禁令|入境禁令|制裁清单)	unless=是否|会否|反对|解除|取消|终止|豁免|呼吁|敦促|要求|如果|若|威胁	manner=sanction
pattern	oppose.sanction.of	opposes(A,C)	{A:country} (政府)? (宣布|决定)? (延长|重启|恢复|追加|扩大|升级|加强|新增|实施|维持|加码|延续|收紧|单方面) 对 {C:country} 的? .. (制裁|封锁|禁运)	unless=任何|如果|若|可能|威胁|呼吁|是否|不|没有	manner=sanction
pattern	oppose.sanction.verb	opposes(S,C)	{S:side} .. (制裁|封锁|冻结) 了? .. {C:country}	unless=是否|会否|反对|任何|结束|解除|取消|终止|放松|豁免|放宽|要求|敦促|呼吁|非法|承受	manner=sanction
pattern	oppose.sanction.verb.leader	opposes(S,B)	{S:side} .. (制裁|通缉) 了? {B:leader}	unless=是否|反对|解除|取消|终止|豁免|呼吁|敦促|要求|如果|若|威胁	manner=sanction
pattern	oppose.sanction.list	opposes(S,C)	{S:side} .. (将|把) .. {C:country} .. (列入|加入|纳入|列上) .. (制裁名单|制裁清单|黑名单|实体清单|制裁)	unless=威胁|考虑|如果|若|是否|呼吁	manner=sanction	status=reported
pattern	oppose.list.off	opposes(S,C)	{S:side} .. (将|把) {C:country} .. (移出|剔除|移除|踢出|排除|剔除出|移除出|排除出) .. (名单|清单|贸易优待国|白色清单|优待国名单|优惠国)	manner=sanction	status=reported	unless=威胁|考虑|如果|若|是否|呼吁|同意
pattern	oppose.list.published	opposes(S,C)	{S:side} .. (公布|宣布|发布|列出|开列|推出|拟定) .. {C:country} .. (反制清单|报复清单|加税清单|制裁清单|报复性关税清单|反制商品清单)	manner=sanction
pattern	oppose.exempt	opposes(S,C)	{S:side} .. 对 .. {C:country} 的? .. 豁免 .. (不再延长|不再延续|取消|到期|终止)	manner=sanction	unless=同意|延长至
pattern	oppose.sanction.by	opposes(A,S)	{S:country} .. (遭到|遭|遭受|受到|被|面临) {A:country} .. (制裁|封锁|禁运|打压|威胁|谴责|指责|驱逐|抵制|加征关税|加征|加税|征收|课税|课征|断交|报复|抗议|批评|强烈谴责|严厉谴责|抨击|孤立|报复性关税|反制|封堵|限制|指控|控诉|痛批|炮轰|砲轰|驳斥|警告|痛斥|斥责|拒绝|施压|威吓)	unless=网民|网友|报纸|社论|学者|反对党|球迷|舆论|评论员|分析人士|专家|媒体	manner=sanction
pattern	oppose.deed.met	opposes(A,C)	{C:country} .. (引起|引发|招致|激起|遭到|遭|受到|招来|惹来|触发) {A:country} .. (不满|强烈不满|抗议|强烈抗议|反对|强烈反对|坚决反对|谴责|强烈谴责|愤慨|批评|指责|抨击|严重不满|反弹|报复|强烈反弹|严厉谴责)	unless=网民|网友|报纸|社论|学者|反对党|球迷|舆论|评论员|分析人士|专家|媒体|民众|反对派	manner=accuse	status=reported
pattern	oppose.ban	opposes(S,C)	{S:side} .. (禁止|限制|暂停|停止|叫停|禁) .. (进口|输入|购买|采购|从) .. {C:country}	unless=反对|解除|取消	manner=sanction
pattern	oppose.boycott	opposes(S,C)	{S:side} .. (抵制) {C:country} .. (商品|产品|货物|奥运会|企业|进口)	unless=球迷|网民|民众|网友	manner=sanction
pattern	oppose.export	opposes(S,C)	{S:side} .. (限制|禁止|收紧|暂停|停止|管制|管控) .. 对 {C:country} .. (出口|输出|销售|军售|供货|投资|贸易)	unless=反对|解除|取消|放宽	manner=sanction
pattern	oppose.ban.entry	opposes(S,C)	{S:side} .. (禁止|拒绝|限制|严禁|不准|不许) .. {C:country} .. (入境|离境|出境|返任|入港|飞越|靠港|过境|登陆|降落|进入|进口|停靠|通行|运营|着陆)	manner=sanction	status=reported
pattern	oppose.demand	opposes(S,C)	{S:side} .. (要求|敦促|喝令|责令|正告) {C:country} .. (解除|停止|取消|纠正|切实|立即|归还|撤出|撤回|拖船|终止|结束|撤军|撤走|撤离|道歉|交还|赔偿|放弃|收回|不签|改正|恪守|尊重|悬崖勒马|撤销|谨言慎行|离开|停手|交出|澄清|做出解释|作出解释|召回|关闭|撤换|谢罪|惩处|严惩|调查|就此|正视|反省|深刻反省|停止一切|负起|兑现|信守|收手|放人|住手|立刻|停止侵略|停止挑衅|讲清楚立刻放人|立即放人|释放|给出交代|作出交代|召还|撤调)	manner=demand	status=reported
pattern	oppose.blockade	opposes(A,C)	{A:country} .. 对 {C:country} .. (封锁|制裁|禁运)	unless=反对|任何|解除|取消|放松|豁免	manner=sanction
pattern	oppose.draft	opposes(S,C)	{S:side} .. (反对|坚决反对|强烈反对|拒绝|抵制|否决|不接受|拒不接受|坚决抵制) 了? {C:country} .. (草案|提案|方案|做法|行为|举动|干涉|立场|主张|行径|制裁|指控|指责|决定|计划|计画|单方面|单边|加税|征税|征收|加征|要求|插手|介入|部署|出售|军售|启用|修建|言论|表态|企图|霸凌|关税|施压|最后通牒|条件|报告|裁决|升级|在|对|向|的|胁迫|欺压|打压|强占|侵占|加入|入盟|入约|入常|入欧|吞并|入侵|侵略|试射|延长|增兵|扩建|成为|重启|恢复|军演|轰炸|进攻|出兵|染指|强推|扩张|挑衅)	unless=不允许|从事|禁止|任何|不反对|并不反对	manner=reject	status=reported
pattern	oppose.block.joining	opposes(S,C)	{S:side} .. (阻挠|阻止|否决|阻拦) {C:country} .. (加入|入盟|入约)	unless=不|不会|没有	manner=reject
pattern	oppose.draft.leader	opposes(S,B)	{S:side} .. (反对|坚决反对|强烈反对|拒绝|抵制|否决) 了? {B:leader} .. (计划|计画|决定|做法|主张|提议|言论|表态|立场|要求|方案|提案|政策|行径|威胁)	unless=任何	manner=reject	status=reported
pattern	oppose.violate	opposes(S,C)	{S:side} .. {C:country} .. (严重违反|严重损害|严重侵犯|粗暴干涉|公然侵犯)	manner=accuse
pattern	oppose.accused	opposes(P,S)	{P:side} .. {S:country} .. (严重违反|严重损害|严重侵犯|严重破坏|粗暴干涉|严重干涉|公然侵犯|公然违反|无端指责|无理指责|恶意抹黑|肆意抹黑|悍然|蓄意挑衅|蓄意|倒行逆施|背信弃义|颠倒黑白)	manner=accuse
pattern	oppose.accused.plain	opposes(P,S)	{P:side} .. {S:country} .. (窝藏|包庇|庇护恐怖|怪罪|一味怪罪|豢养|倒打一耙|贼喊捉贼|出尔反尔|背信弃义|食言|自食其言|恩将仇报|打压|胁迫|霸凌|侵犯|违反|违背|操弄|挑衅|侵略|入侵|敌视|擅闯|撒谎|抹黑攻击|恶意攻击|污蔑|诬蔑|诋毁|恶意中伤|妖魔化|攻讦|诬陷|诽谤|污名化|挑起事端|言语攻击|栽赃|造谣|嫁祸)	unless=反对|抵制|应对|遭|遭受|受到|被|面对|抵御|抗击|没有|如果|若|防止|停止|应|应当|避免|支持|声援	manner=accuse
pattern	oppose.accused.of	opposes(P,C)	{P:side} .. {C:country} 的 .. (行为|做法|举动|行径|行动|决定|言行|冒险行为|军事行动|单边行动|霸权行径) .. (违背|违反|严重违反|严重违背|侵犯|严重侵犯|破坏|严重破坏|严重损害|践踏|公然违反|背离|无助于|助长|加剧|危及|危害)	manner=accuse	unless=反对|遭|遭受|没有|如果|若|并未|是否|不会|否认|感谢
pattern	oppose.blame	opposes(P,C)	{P:side} .. (根源|根子|责任|症结|祸根|过错|始作俑者|罪魁祸首) (完全|全|就|主要|正)? (在|在于|是) {C:country}	manner=accuse	unless=没有|如果|若|是否|不在|并非|不是
pattern	oppose.says	opposes(S,C)	{S:side} .. (指|称|声称) {C:country} .. (打压|胁迫|霸凌|侵犯|违反|违背|操弄|挑衅|侵略|入侵|敌视|擅闯|非法|干涉|破坏)	unless=反对|遭|遭受|受到|被|没有|如果|若	manner=accuse
pattern	oppose.says.fire	opposes(S,C)	{S:side} .. (称|声称|说|指控|指责|指) {C:country} .. (率先开火|首先开火|先开火|先动手|开火在先|挑起|挑起事端|策划|偷袭|支持恐怖|包庇|窝藏)	unless=否认|如果|若	manner=accuse
pattern	oppose.suspects	opposes(S,C)	{S:side} .. (一口咬定|咬定|认定|断定|判定|指证|指认|称|指) .. {C:country} .. (所为|所做|下的手|指使|主使|在幕后操纵|幕后主使|授意)	manner=accuse	unless=否认|并非|不是|没有|恐怖组织
pattern	oppose.says.ties	opposes(S,C)	{S:side} .. (指|称|声称|指控|指责) {C:country} .. (勾结|串通|暗通|包庇|纵容|庇护|资助恐怖|同反政府武装|与反政府武装|窝藏|收留|不守|违约|毁约|违反|打破)	manner=accuse	unless=否认|没有|若|如果
pattern	oppose.calls	opposes(S,C)	{S:side} .. (指|称|声称|斥责|直指|直斥|痛斥) {C:country} 的? (决定|此举|这一举动|所为|所作所为|做法是|行径|行为|举动|举措|做法|指控|言论|行动|说法|袭击|关税|要求|暴行|作为|之举|政策|立场|主张|军演|挑衅) .. (不可接受|无法接受|令人遗憾|不能接受|完全错误|不可容忍|罪行|毫无道理|毫无根据|荒谬|荒唐|野蛮|不负责任|站不住脚|无法容忍|不合理|野蛮行径|侵略行径|绝无借口|违法|非法|不道德|侮辱|霸权行径|强盗行径|双重标准|谎言|一派胡言|无稽之谈|颠倒黑白|恶劣|极其危险|霸凌|经济胁迫|经济恐吓|背信弃义)	unless=网民|网友|报纸|社论|学者|反对党|球迷|舆论|评论员|分析人士|专家	manner=accuse	status=reported
pattern	oppose.break	opposes(S,C)	{S:side} .. (同|与|和) {C:country} .. (断交|断绝|中断外交关系|终止外交关系|断绝外交关系|中断|断了交|断绝邦交|断绝一切外交关系|断绝一切关系|绝交|中止外交关系)	manner=break	status=reported	unless=无意|不会|拒绝|呼吁|敦促|威胁|扬言|考虑|如果|若|倘若|是否|恢复|复交|要求
pattern	oppose.break.off	opposes(S,C)	{S:side} .. (断绝|中断|终止|切断|断掉) 了? (同|与|和|跟) {C:country} 的? .. (外交|邦交|关系|联系|往来|合作)	manner=break	unless=无意|不会|拒绝|呼吁|敦促|威胁|扬言|考虑|如果|若|倘若|是否|恢复|复交|要求|没有
pattern	oppose.break.both	opposes(S,S)	{S:country} .. (断交|断绝外交关系|中断外交关系|终止外交关系|断绝关系|断了交|断绝邦交|断绝一切外交关系|断绝一切关系|绝交|中止外交关系)	manner=break	unless=与|和|其|无意|不会|拒绝|呼吁|敦促|威胁|扬言|考虑|如果|若|倘若|是否|恢复|复交|要求|同|跟|均|都|相继|先后|等国|宣布|跟进|跟随|效仿|响应|当天|随后|随即|跟着
pattern	oppose.break.with	opposes(S,W)	{S:side} .. {W:country} .. (断交|断绝外交关系|中断外交关系|终止外交关系|断了交|断绝邦交|断绝一切外交关系|断绝一切关系|绝交|中止外交关系)	unless=复交|恢复|如果|呼吁|威胁|无意|不会|拒绝|要求|是否|考虑|扬言|敦促	manner=break
pattern	oppose.break.follow	opposes(S,last)	{S:side} .. (跟进|跟随|效仿|亦|也) 宣布? (断交|断绝外交关系)	manner=break
pattern	oppose.break.who	opposes(B,C)	(同|与|和) {C:country} .. (断交|断绝外交关系|断绝|中断外交关系) .. 的 {B:country}	manner=break
pattern	oppose.each.other	opposes(S,S)	{S:country} .. (互相指责|互控|互指|相互指控对方|互相指控对方|相互指责|相互指控|互相指控|相互制裁|互征关税|互相驱逐|相互驱逐|互逐|互呛|互批|互责|相互谴责|相互批评|互相谴责|互相批评|互相抨击|相互抨击|隔空交火|互相召回|相互召回|互驱)	manner=accuse
pattern	oppose.each.other.apart	opposes(S,S)	{S:country} (互相|相互) (召回|驱逐|加征|制裁|指责|谴责|征收|关闭)	unless=停止|避免|取消|解除|如果|若	manner=accuse
pattern	oppose.expel	opposes(S,C)	{S:side} .. (驱逐|驱离|逐出|赶走|撵走|逐走|遣返|驱赶) 了? .. {C:country} .. (外交官|武官|大使|外交人员|使馆人员|官员|使节|代办|记者|公使|领事|总领事|使馆官员|外交使节|情报人员|工作人员|使馆工作人员|使馆雇员|雇员|间谍|使馆职员|外交代表|使团成员|外交使团)	manner=expulsion
pattern	oppose.expel.leave	opposes(S,C)	{S:side} .. (限|限令|限期|勒令|责令|要求|命令|喝令|责成|下令|指令) .. {C:country} .. (外交官|驻军|军队|部队|军人|大使|外交人员|武官|代办|使馆人员|记者|公使|领事|总领事|使馆官员|使节|外交使团) .. (离境|离开|出境|限期离境|限时离境|撤离|离去)	unless=反对|取消|安全|台风|疫情	manner=expulsion	status=reported
pattern	oppose.expel.leave.leader	opposes(S,B)	{S:side} .. (限|限令|限期|勒令|责令|喝令|下令) {B:leader} .. (离境|离开|出境|撤离|离去)	manner=expulsion	status=reported
pattern	oppose.expel.troops	opposes(S,C)	{S:side} .. (勒令|责令|要求|限令|下令|限期) {C:country} (驻军|士兵|军人|部队|维和部队|军事人员)? .. (离境|撤军|撤离|撤出|撤走)	unless=公民|侨民|游客|民众|安全|疫情|呼吁	manner=expulsion	status=reported
pattern	oppose.expel.must	opposes(P,C)	{P:side} .. {C:country} 的? (外交官|大使|外交人员|武官|代办|使馆人员|公使|领事|总领事|使馆官员|使节|外交代表|外交使团|记者) .. (须|必须|应|务必|被要求|限) .. (离境|离开|出境|撤离|离去|返国)	unless=反对|取消|安全|台风|疫情	manner=expulsion	status=reported
pattern	oppose.expel.leader	opposes(S,B)	{S:side} .. (驱逐|驱离|逐出) 了? {B:leader}	manner=expulsion	status=reported
pattern	oppose.expel.off	opposes(S,C)	{S:side} .. !<denied> (将|把) .. {C:country} .. (驱逐|驱逐出境|逐出|逐走|赶走|撵走|遣返|驱离)	manner=expulsion	status=reported
pattern	oppose.persona	opposes(S,C)	{S:side} .. !<denied> (宣布|将|把|认定) .. {C:country} .. (不受欢迎的人|不受欢迎|不受欢迎的人物|不受欢迎人物|不受欢迎人士)	manner=expulsion	status=reported
pattern	oppose.persona.leader	opposes(S,B)	{S:side} .. !<denied> (宣布|将|把|认定|列) .. {B:leader} .. (不受欢迎的人|不受欢迎|不受欢迎人物|不受欢迎人士)	manner=expulsion	status=reported
pattern	oppose.blacklist	opposes(S,C)	{S:side} .. !<denied> (将|把) .. {C:country} .. (列为|列入|认定为|定性为|视为) .. (名单|黑名单|敌对|敌国|恐怖主义|支恐|汇率操纵国|敌人)	manner=accuse	status=reported	unless=免签|优惠|白名单|受援|旅游|目的地|互免|准入|试点|没有|未|不会|拒绝|是否|威胁|考虑|如果|若|呼吁|要求
pattern	oppose.whitelist	opposes(S,C)	{S:side} .. (将|把) {C:country} .. (移出|剔除|踢出|剔出|移除) .. (名单|白名单|优待国|清单)	unless=恐怖|制裁|黑名单|支恐|灰名单|威胁|考虑|如果|若	manner=sanction
pattern	oppose.tariff	opposes(S,C)	{S:side} .. (对|向) .. {C:country} .. (加征|征收|上调|提高|开征|课征|施加|祭出|实施) .. (关税|反倾销税|反补贴税|惩罚性关税|报复性关税|加税|保障措施|税|高关税|高额关税|重税|反倾销)	unless=是否|会否|反对|取消|暂停|推迟|避免|暂缓|撤销|下调|减免|降低|解除	manner=sanction
pattern	oppose.tariff.raise	opposes(S,C)	{S:side} .. (对|自|从) .. {C:country} .. 关税 .. (提高|提高至|提高到|上调|上调至|提升至|提升到|升至|翻倍|增至)	unless=反对|取消|暂停|推迟|避免	manner=sanction
pattern	oppose.end	opposes(S,C)	{S:side} .. (终止|断绝|中断|中止|切断|暂停|降低|冻结|停止|取消|废除|撕毁|搁置|撤销|剥夺) 了? .. (同|与|和) {C:country} 的? .. (外交关系|联络渠道|联系|往来|贸易|合作|关系|协定|协议|军事协定|条约|谈判|对话|磋商|交流|军售|自贸谈判|会谈)	manner=break
pattern	oppose.privilege	opposes(S,C)	{S:side} .. (撤销|取消|中止|终止|剥夺|暂停) .. {C:country} 的? .. (优惠|最惠国待遇|普惠制|普惠制待遇|豁免权|特殊待遇|特殊地位|待遇|特殊贸易待遇)	unless=反对|威胁|扬言|恢复|警告	manner=sanction
pattern	oppose.wrong	opposes(B,C)	{C:country} 的? .. (错误做法|错误行径|恶劣行径|无理做法|错误决定|错误言行|霸凌行径|挑衅行径|挑衅行为) , .. {B:country} .. (决定|宣布|采取|作出)	unless=网民|网友|报纸|社论|学者|专家|媒体	manner=accuse	status=reported
pattern	oppose.visa	opposes(S,C)	{S:side} .. (停止|暂停|中止|拒绝|限制|吊销|收紧|注销|停发|不予|拒发) .. {C:country} .. (签证|入境签证)	unless=要求|免签|互免|疫情|恢复|取消|解除	manner=sanction	status=reported
pattern	oppose.visa.leader	opposes(S,B)	{S:side} .. (吊销|注销|撤销|拒发|限制|取消) 了? {B:leader} .. (签证|入境许可)	manner=sanction	status=reported
pattern	oppose.permit	opposes(S,C)	{S:side} .. (暂停|吊销|撤销|取消) 了? .. {C:country} .. (运营许可|营运许可|执照|飞行许可|许可证|经营权|飞航权|着陆权|许可|认证)	unless=要求|反对|恢复|呼吁|制裁	manner=sanction
pattern	oppose.end.agreement	opposes(S,C)	{S:side} .. (终止|中止|废除|撕毁|暂停) 了? (同|与|和) {C:country} 的? .. {X:agreement}	manner=break
pattern	oppose.leave.agreement	opposes(S,C)	{S:side} .. (退出|撕毁|废止|停止执行|暂停执行|暂停|中止|终止) 了? (同|与|和) {C:country} 的? .. (协定|协议|条约|公约|合作|安排|谈判|交流|往来)	unless=谈判中|威胁	manner=break	status=reported
pattern	oppose.lower	opposes(S,C)	{S:side} .. (同|与|和|对) {C:country} .. (外交关系|关系) .. (降为|降至|降级为|降格为|降级|降格|下调|调降|调降至|降到)	manner=break	status=reported
pattern	oppose.lower.two	opposes(S,C)	{S:side} .. (将|把) {C:country} .. 关系 .. (降到|降至|降为|降级为|降格|降级|降格为|下调|调降|调降至)	manner=break	status=reported
pattern	oppose.lower.verb	opposes(S,C)	{S:side} .. (降低|下调|降级|调降|冻结) 了? (同|与|和|跟|对) {C:country} 的? .. (外交层级|外交关系|关系|级别|层级|合作|往来)	unless=威胁|考虑|如果|若|是否|呼吁	manner=break	status=reported
pattern	oppose.lower.level	opposes(S,C)	{S:side} .. (降低|下调|调降|冻结|降级) (同|与|和) {C:country} 的? .. (关系|外交关系|级别)	manner=break	status=reported
pattern	oppose.lower.pair	opposes(S,O)	{S:country} .. (将|把) {O:other} .. 关系 .. (降到|降至|降为|降级为|降格|降级|降格为|下调|调降|调降至)	manner=break	status=reported
pattern	oppose.lower.two.pair	opposes(S,O)	{S:side} .. (将|把) {O:other} .. 关系 .. (降到|降至|降为|降级|降格|降低|下调|调降|调降至|降格为|降级为)	manner=break	status=reported	unless=威胁|考虑|如果|若|是否|呼吁
pattern	oppose.close	opposes(S,C)	{S:side} .. (关闭|封闭|封锁|切断|中断|停飞|关停|封关|关上|封堵) 了? .. (同|与|和|对|通往|飞往) {C:country} .. (边界|边境|口岸|边境口岸|航线|航班|电力|供应|供气|供电|天然气|领空|交通|通道|贸易|联系|过境点|陆路)	manner=sanction
pattern	oppose.close.to	opposes(S,C)	{S:side} .. 对 .. {C:country} .. (关闭|封闭) .. (领空|空域|边境|边界|港口|口岸)	manner=sanction
pattern	oppose.close.mission	opposes(S,C)	{S:side} .. (关闭|查封|责令关闭) .. {C:country} .. (领事馆|总领事馆|总领馆|大使馆|使馆|领馆|办事处|文化中心)	unless=临时|暂时|安全|疫情	manner=break
pattern	oppose.close.own	opposes(S,C)	{S:side} .. (关闭|撤销|关停) .. 驻 {C:country} .. (大使馆|使馆|领事馆|总领馆|总领事馆|代表处|办事处)	unless=安全|疫情|临时|暂时|战乱|内战|撤侨	manner=break	status=reported
pattern	oppose.storm.mission	opposes(S,C)	{S:side} .. (闯入|强闯|冲入|破门闯入|强行进入|突入|包围|围攻|搜查|擅闯) 了? .. {C:country} .. (大使馆|使馆|领事馆|总领馆|总领事馆|领馆|办事处)	unless=示威者|抗议者|民众|暴徒|男子|枪手|人群|示威|谴责|指责|否认|学生	manner=protest
pattern	oppose.seize	opposes(S,C)	{S:side} .. (扣押|扣留|截停|查扣|扣下|登临|抓扣) 了? .. {C:country} 的? .. (渔船|货轮|油轮|船只|商船|公民|人员|渔民|飞机|外交官|船员|补给船)	unless=谴责|指责|要求|敦促|释放|否认|抗议|呼吁	manner=protest
pattern	oppose.ram	opposes(S,C)	{S:side} .. (冲撞|撞击|撞沉|激光照射|拦阻|驱赶|水炮|驱离|喷射水炮|发射水炮|逼退|拦截|围堵) 了? .. {C:country} 的? .. (补给船|渔船|海警船|巡逻船|军机|飞机|船只|公务船|军舰|执法船)	unless=谴责|指责|否认|抗议|事故|意外|指控	manner=protest
pattern	oppose.water	opposes(S,C)	{S:side} .. (向|对|朝) {C:country} 的? .. (渔船|补给船|海警船|船只|公务船|军机|执法船|巡逻船) .. (发射水炮|喷射水炮|水炮|激光照射|冲撞|水柱|照射)	unless=谴责|指责|否认|抗议	manner=protest	status=reported
pattern	oppose.cut.off	opposes(S,C)	{S:side} .. (停止|暂停|切断|中断|中止|冻结|取消|削减) 了? (向|对) {C:country} .. (供应|供气|供电|出口|援助|供油|电力|武器|军售|军援|天然气|拨款|能源|石油)	manner=sanction
pattern	oppose.licence	opposes(S,C)	{S:side} .. (暂停|吊销|撤销|中止|取消|剥夺|终止) 了? {C:country} .. (营运许可|运营许可|经营许可|许可证|航权|降落权|执照|牌照|飞行许可)	manner=sanction	status=reported	unless=要求|呼吁|威胁|安全隐患
pattern	oppose.threat	opposes(S,C)	{S:side} .. (威胁|扬言|威胁称) (对|向|要|将|说|称|切断|停止|动用|中断|关闭|退出|制裁|打击|攻击|报复|以)? .. {C:country} .. (报复|制裁|动武|加征|打击|袭击|攻击|军事行动|断交|开战|关税|惩罚|反击|严厉|采取|动用|导弹|武力|关闭|切断|豁免权|签证|驱逐|夷平|轰炸|消灭|摧毁)	unless=面临|构成|应对|核威胁|受到|造成	manner=threat	status=reported
pattern	oppose.war	opposes(S,C)	{S:side} .. (向|对) {C:country} .. (宣战|下战书|发出最后通牒|下最后通牒|最后通牒)	unless=等于|视为|视同|等同于|相当于|如果|若|一旦|威胁|否认	manner=threat
pattern	oppose.threat.verb	opposes(S,C)	{S:side} .. (威胁|扬言) (要|将|将要|对)? (轰炸|打击|攻击|袭击|入侵|制裁|报复|进攻|吞并|惩罚|炸毁|攻打|推翻|摧毁|占领|夷平|夺取|驱逐|封锁|消灭) {C:country}	unless=面临|受到|应对	manner=threat	status=reported
pattern	oppose.threat.bare	opposes(S,C)	{S:side} .. (威胁|恐吓|恫吓|要挟|恫言) 了? {C:country} ,	unless=面临|受到|构成|遭|遭到|安全|应对	manner=threat	status=reported
pattern	oppose.warn	opposes(S,C)	{S:side} .. (警告|正告|严厉警告|告诫) (幕后主使|幕后黑手|元凶|帮凶|盟友|邻国|始作俑者)? {C:country} .. (不要|不得|停止|必须|切勿|将|如果|若|立即|后果|代价|勿|别|玩火|最好|付出)	manner=threat	status=reported
pattern	oppose.warn.if	opposes(S,C)	{S:side} .. (警告|正告|严厉警告|告诫|严正警告) (幕后主使|幕后黑手|元凶|帮凶|盟友|邻国|始作俑者)? {C:country} , .. (若|如果|一旦|否则|不要|不得|必须|倘若|切勿|必将|将|会|要|勿|别|玩火|是|不能|最好)	manner=threat	status=reported
pattern	oppose.warn.said	opposes(S,C)	{S:side} .. (警告|警告说|警告称|严厉警告) 说? , .. (阻止|制止|若|如果|一旦|倘若) {C:country}	manner=threat	status=reported
pattern	oppose.warn.if.before	opposes(S,C)	{S:side} .. (警告|威胁|扬言|放话) (说|称)? , (若|如果|一旦|倘若|要是|将|必将) {C:country} .. 	unless=遭|遭到|呼吁	manner=threat	status=reported
pattern	oppose.warn.pay	opposes(S,C)	{S:side} .. (警告|威胁|扬言|放话) (说|称)? , .. {C:country} .. (若|如果|一旦|必将|将|倘若|付出|代价|后果|再|胆敢)	unless=呼吁|支持|帮助|面临	manner=threat	status=reported
pattern	oppose.summon	opposes(S,B)	{S:side} .. !<denied> (召见|传召|紧急召见|召唤) 了? .. {B:side}	manner=protest	status=reported
pattern	oppose.sue	opposes(S,C)	{S:side} .. (将|把) {C:country} .. (告上|诉至|诉诸|告到|起诉|起诉至|告进|告至)	manner=accuse	status=reported
pattern	oppose.sue.verb	opposes(S,C)	{S:side} .. !<denied> (起诉|控告|状告) 了? {C:country}	manner=accuse	status=reported
pattern	oppose.complain	opposes(S,C)	{S:side} .. (对|就) .. {C:country} .. (提起诉讼|提出诉讼|提起申诉|提出申诉|提出指控|提出索赔|发起诉讼|提起仲裁|提出投诉|提出控诉|提告|诉诸|提出抗议|提出交涉|提出了交涉|提出严正交涉|提交申诉|提起控诉|提出起诉|提交投诉|提起投诉|提出控告|启动争端解决|诉至|提诉|提请仲裁)	unless=恐怖	manner=accuse
pattern	oppose.complain.split	opposes(S,C)	{S:side} .. (对|就|向) .. {C:country} .. (提起|提出|发起) 了? .. (诉讼|申诉|仲裁|索赔|控诉|起诉|投诉)	unless=恐怖|企业|公司|球员|撤回|撤销	manner=accuse
pattern	oppose.unacceptable	opposes(P,C)	{P:side} .. {C:country} 的 .. (不可接受|无法接受|令人遗憾|极其错误|不能接受|完全错误|不可容忍|罪行|毫无道理|毫无根据|荒谬|荒唐|野蛮|不负责任|站不住脚|无法容忍|不合理|非法的|违法的|完全不合理|令人不齿|令人愤慨|令人失望|蓄意挑衅|倒行逆施|绝无借口|违法|不道德|一派胡言|无稽之谈|颠倒黑白|霸凌行为|背信弃义|强盗行径|霸权行径|侵略行径|野蛮行径)	unless=网民|网友|报纸|社论|学者|反对党|球迷|舆论|评论员|分析人士|专家	manner=accuse
pattern	oppose.unacceptable.act	opposes(P,C)	{P:side} .. {C:country} (决定|此举|这一举动|所为|所作所为|行径|行为|举动|举措|做法|指控|言论|行动|说法|袭击|关税|要求|立场) .. (不可接受|无法接受|令人遗憾|不能接受|完全错误|不可容忍|罪行|毫无道理|毫无根据|荒谬|荒唐|野蛮|不负责任|站不住脚|无法容忍|不合理|绝无借口|违法|不道德|一派胡言|无稽之谈|颠倒黑白|霸凌行为|背信弃义|强盗行径|霸权行径|侵略行径|野蛮行径)	unless=网民|网友|报纸|社论|学者|反对党|球迷|舆论|评论员|分析人士|专家	manner=accuse	status=reported
pattern	oppose.unfair.next	opposes(P,S)	{P:side} .. {S:country} .. (加征关税|征收关税|加征|加税|征税|制裁|禁运|封锁|管制|限制|打压|威胁|拒绝|阻挠|取消|中止) .. , .. (不公平|不公正|不公道|站不住脚|毫无道理|没有道理|不合理|不可接受|不能接受|无法接受|完全错误|无理|蛮横|不负责任|令人遗憾|不得人心)	manner=accuse	unless=没有|如果|若|是否|并非|不是	status=reported
pattern	oppose.stop	opposes(P,C)	{P:side} .. {C:country} (应|应当|必须|立即|应该|马上)? 停止 .. (打压|遏制|挑衅|干涉|武装|威胁|抹黑|侵略|袭击|霸凌|违法|侵犯|错误|煽动)	manner=reject	status=reported
pattern	oppose.accused.said	opposes(S,C)	{S:side} .. (说|称|指出|表示|认为|强调) , .. {C:country} .. (粗暴干涉|严重违反|严重侵犯|公然违反|严重损害|肆意干涉|悍然|无端指责|抹黑|颠倒黑白|犯下)	unless=遭|面对|没有|如果|若	manner=accuse	status=reported
pattern	oppose.position.met	opposes(S,B)	{S:leader} .. (同|会见|会晤|见) {B:leader} .. 时 , .. (表明|阐明|重申|申明|提出) .. (严正立场|严重关切|强烈不满|抗议|强烈抗议|严正交涉)	manner=protest	status=reported
pattern	oppose.position	opposes(S,W)	{S:leader} .. {W:leader} .. (就|围绕) .. (表明|阐明|重申|申明) .. (严正立场|严重关切|强烈不满)	manner=protest	status=reported
pattern	oppose.also	opposes(S,last)	{S:side} .. (谴责|强烈谴责|严厉谴责|抗议|强烈抗议|严正抗议|表示抗议|表示不满|表示反对|强烈不满|提出抗议|严正交涉) $	manner=accuse	unless=向|对|就|恐怖|恐怖主义|恐怖袭击|恐袭|爆炸|袭击|遭|遭到|受到|引发|引起|民众|示威|回应|无视|不顾|面对|国际社会|停止|取消
pattern	oppose.expel.also	opposes(S,last)	{S:side} .. (驱逐|各驱逐|各逐|逐出|赶走|撵走|逐走|赶走了) 了? .. (人|一人|两人|二人|三人|四人|名|外交官|外交人员|使馆人员|官员) $	manner=expulsion	unless=没有|未|将被|难民|移民|非法|威胁
pattern	oppose.answer	opposes(S,doer)	{S:side} .. (以牙还牙|还以颜色|回敬|以同样手段回敬|作出对等回应|予以回敬|如数奉还) $	manner=protest	unless=威胁|扬言|可能|若|如果|比赛|球队
pattern	oppose.answered	opposes(B,A)	{A:country} (宣布|决定|对|空袭|轰炸|袭击|炮击|批准|制裁|限制|驱逐|扣押|下令|悍然) ... , {B:country} .. (强烈不满|坚决反对|强烈反对|强烈谴责|严厉谴责|强烈抗议|严正抗议|表示抗议|严正交涉|表示不满|予以驳斥|愤慨|抗议|提出抗议|表示反对|谴责)	unless=恐怖|恐怖袭击|支持|遭|遭到|受到	manner=protest	status=reported
pattern	oppose.also.recall	opposes(S,last)	{S:side} .. (召回|撤回|召还) 了? (大使|公使|使节|外交官|外交代表|代办|使馆人员|使馆官员|外交人员|外交使团|总领事|武官|领事) $	manner=protest	unless=没有|未|要求
pattern	oppose.answer.this	opposes(S,doer)	{S:side} .. 对此 .. <protest>	manner=protest	status=reported	unless=恐怖|恐怖袭击|没有|未
pattern	oppose.answer.decision	opposes(S,doer)	{S:side} .. 对 .. <blow> .. (<protest>|深表遗憾|表示遗憾|拒绝接受)	manner=protest	status=reported	unless=恐怖|恐怖袭击|任何|没有
pattern	oppose.answer.reject	opposes(S,doer)	{S:side} .. (谴责|强烈谴责|抗议|反对|坚决反对|强烈反对|拒绝|拒绝接受|不接受|无法接受|批评|抨击|痛斥|驳斥|否认|断然否认|一概否认|痛批|斥责|指责|驳回) 了? <blow.that> 的? .. <blow>	manner=reject	status=reported	unless=恐怖|任何|呼吁
pattern	oppose.answer.call	opposes(S,doer)	{S:side} .. (称|说|指|斥|斥责|批|痛批|怒斥|直斥|痛斥|形容|认为|指出|抨击|批评|表示|强调|声称) <blow.that> 的? .. <blow> .. (毫无道理|毫无根据|荒谬|荒唐|无端|非法|违法|不可接受|无法接受|挑衅|无理|不公|侵略|霸凌|违反|污蔑|错误|粗暴|不友好|站不住脚|子虚乌有|恶劣|保护主义|勒索|敌对|可耻|野蛮|暴行|罪行|不负责任|捏造|谎言|抹黑|诽谤|极其错误|完全错误|不合法|令人失望|令人遗憾|绝无借口|不道德)	manner=accuse	status=reported	unless=恐怖|如果|若
pattern	oppose.answer.call.it	opposes(S,doer)	{S:side} .. (称|说|指|斥|斥责|批|痛批|怒斥|直斥|痛斥|形容|认为|指出|抨击|批评|表示|强调|声称) .. <blow.this> .. (毫无道理|毫无根据|荒谬|荒唐|无端|非法|违法|不可接受|无法接受|挑衅|无理|不公|侵略|霸凌|违反|污蔑|错误|粗暴|不友好|站不住脚|子虚乌有|恶劣|保护主义|勒索|敌对|可耻|野蛮|暴行|罪行|不负责任|捏造|谎言|抹黑|诽谤|极其错误|完全错误|不合法|令人失望|令人遗憾|绝无借口|不道德)	manner=accuse	status=reported	unless=恐怖|如果|若
pattern	oppose.answer.demand	opposes(S,doer)	{S:side} .. (要求|敦促|促请|责令|正告) (对方|立即|立刻|马上|尽快|全面)? (停止|收回|撤销|取消|撤回|纠正|放弃|终止) .. <blow>	manner=reject	status=reported	unless=恐怖|各方|双方|呼吁
pattern	oppose.answer.back	opposes(S,doer)	{S:side} .. (将|会|要|必将|扬言|威胁|准备|决定|宣布) (采取|作出|做出|予以|进行|给予|实施)? (必要|对等|相应|报复性|强硬|同等)? 的? (报复|反制|反制措施|对等措施|报复措施|报复性措施|还击|回击|报复行动|反制行动) $	manner=threat	status=reported	unless=恐怖|没有
pattern	oppose.answer.protest	opposes(S,doer)	{S:side} .. (为此|就此|因此|随即|随后|事后) .. <protest> $	manner=protest	status=reported	unless=恐怖|恐怖袭击|民众|示威
pattern	oppose.answer.attack	opposes(S,attacker)	{S:side} .. (谴责|强烈谴责|严厉谴责|痛斥|抨击|抗议|强烈抗议) 了? .. (袭击|空袭|入侵|攻击|轰炸|炮击|侵略|侵略行径|暴行|偷袭|军事行动)	manner=accuse	status=reported	unless=恐怖|恐怖袭击|恐怖主义|任何|自杀|爆炸
pattern	oppose.demand.lift	opposes(S,C) opposes(C,O)	{S:side} .. (要求|敦促|呼吁|促请) {C:country} ... (取消|解除|停止|结束|终止|放弃) .. 对 {O:country} .. (制裁|封锁|禁运)	manner=sanction	status=reported

# --- force ---
pattern	attack.strike	attacks(S,C)	{S:country} .. (对|向|朝) .. {C:ground} .. (空袭|袭击|攻击|轰炸|进攻|入侵|炮击|炮轰|砲轰|特别军事行动|军事行动|猛攻|打击|发动袭击|发射导弹|实施打击|发起攻击|实施空袭|开火|开炮|轰击|发射|攻打|突袭)	unless=是否|会否|谴责|指责|指控|否认|抗议|批评|威胁|警告|扬言|如果|若|一旦|呼吁|敦促|停止|防止|避免|反对|哀悼|慰问|同情|控诉|怀疑|质疑|声称|恐怖|讨论|商讨|应对|准备|支持|呼籲|关税|制裁|驻扎|网络攻击|人身攻击|言语攻击|欢迎|指|不允许|允许|不准|禁止|不容|利用|任何	manner=strike
pattern	attack.nominal	attacks(A,C)	{A:country} 对 {C:country} .. 的 .. (空袭|袭击|轰炸|炮击|入侵|军事打击|击中|占领|吞并|夺取|打击|攻击|攻占|攻陷|炮轰|猛攻|砲轰|轰击|进攻) .. (造成|导致|致|炸死|摧毁|持续|中|已)	unless=是否|会否|谴责|指责|指控|否认|抗议|批评|威胁|警告|扬言|如果|若|一旦|呼吁|敦促|停止|防止|避免|反对|哀悼|慰问|同情|控诉|怀疑|质疑|声称|恐怖|讨论|商讨|应对|准备|支持|呼籲|关税|制裁|驻扎|网络攻击|人身攻击|言语攻击|欢迎|指|不允许|允许|不准|禁止|不容|利用	manner=strike
pattern	attack.launch	attacks(S,C)	{S:country} .. (对|向|朝|往) {C:ground} .. (发射|连射|投射|投放|射出|倾泻|打出|投掷|投下|射向|齐射) .. (导弹|弹道导弹|巡航导弹|飞弹|弹道飞弹|巡弋飞弹|钻地弹|航弹|火箭弹|无人机|炮弹|火箭|火箭炮|迫击炮弹|炸弹|燃烧弹|炮火|榴弹|巡飞弹|自杀式无人机|航空炸弹|滑翔炸弹|集束炸弹|鱼雷|高超音速导弹)	unless=谴责|指责|指控|否认|抗议|批评|威胁|警告|扬言|如果|若|一旦|呼吁|敦促|停止|声称|出口|提供|驻扎|反对派	manner=strike
pattern	attack.war.on	attacks(S,C)	{S:country} .. (投入|参加|参与|加入) 了? .. (对|向) {C:country} 的? .. (作战|空袭|战争|军事行动|进攻|轰炸)	unless=没有|不|拒绝|否认|反对|如果|若|谴责|呼吁	manner=strike
pattern	attack.hit	attacks(S,C)	{S:country} .. (打击|空袭|轰炸|猛攻|猛轰|狂轰|袭击|炮击|入侵|攻击|进攻|攻打|突袭|轰击|还击|反击|越境打击|占领|攻占|吞并|炮轰|砲轰|偷袭|攻入|攻陷|攻克|炸毁|再袭|击中|命中|夺取|占据) 了? {C:ground} !(的)	unless=是否|会否|谴责|指责|指控|否认|抗议|批评|威胁|警告|扬言|如果|若|一旦|呼吁|敦促|停止|防止|避免|反对|控诉|怀疑|质疑|声称|关税|制裁|经济|支持|电影|影片|拍摄|小说|选手|名将|球队|比赛|联赛|决赛|准备|计划|打算|考虑|拟|不允许|允许|不准|禁止|不容|利用|任何	manner=strike
pattern	attack.march	attacks(S,C)	{S:country} .. (军队|大军|部队|坦克|装甲部队|地面部队|军)? .. (开进|攻进|杀入|挺进|越境进入|侵入) {C:country} .. (境内|首都|领土|腹地|北部|南部|东部|西部)	unless=谴责|指责|指控|否认|威胁|如果|若|一旦|维和|救援|应|领空|领海	manner=strike
pattern	attack.cross	attacks(S,C)	{S:country} .. (越过边界|越过边境|越境|跨过边界|越界) .. (进入|攻入|打入|袭击) {C:country}	unless=指责|指控|否认|谴责|威胁|如果|若|一旦|维和|救援|应	manner=strike
pattern	attack.cross.into	attacks(S,C)	{S:country} .. (越境|越界|跨境|越境进入|越过边界|越过边境|越过国境) (进入|攻入|打入|袭击|空袭|侵入|打击)? 了? {C:country}	unless=指责|指控|否认|谴责|威胁|如果|若|一旦|维和|救援|应|难民|移民|犯罪|游客	manner=strike
pattern	attack.send	attacks(S,C)	{S:country} .. (出兵|发兵|挥师|大举进攻|大举入侵|派兵攻打) {C:country}	unless=指责|指控|否认|谴责|威胁|如果|若|一旦|协助|帮助|维和|应|支援|反对|平叛	manner=strike
pattern	attack.shots	attacks(S,C)	{S:country} .. (军队|士兵|边防军|海军|哨兵|士兵们|部队|军舰|军|守军|巡逻队) .. (向|朝|对) {C:country} .. (开枪|射击|鸣枪射击|扫射)	unless=指责|指控|否认|谴责|警告|鸣枪示警|如果|若	manner=strike
pattern	attack.fire	attacks(S,C)	{S:country} .. (向|朝|对) {C:country} .. (开火|开炮|开枪|扫射|炮轰|砲轰|射击) $	unless=指责|指控|否认|谴责|警告|鸣枪示警|如果|若|称|声称	manner=strike
pattern	attack.hit.did	attacks(S,C)	{S:country} .. (空袭|轰炸|袭击|炮击|轰击|突袭|攻打|炮轰|砲轰|打击|入侵|击中|占领|吞并|夺取|开火|开炮|攻击|攻占|攻陷|炸毁|猛攻|进攻) 了 .. {C:ground}	unless=谴责|指责|指控|否认|抗议|威胁|如果|若|一旦|恐怖|声称|台风|飓风|针对|不允许|允许|不准|禁止|不容|利用	manner=strike
pattern	attack.deep	attacks(S,C)	{S:country} .. (深入|攻入|突入|打入|侵入|杀入|推进到|挺进) {C:country} (境内|腹地|领土|纵深)	manner=strike	unless=谴责|指责|指控|否认|威胁|如果|若|一旦|维和|救援|合作|市场
pattern	attack.hit.of	attacks(S,C)	{S:country} .. (空袭|轰炸|袭击|炮击|轰击|突袭|炮轰|砲轰|打击|攻击|入侵|击中|占领|吞并|夺取|开火|开炮|攻占|攻打|攻陷|炸毁|猛攻|进攻) 了? {C:country} 的? .. (机场|基地|港口|军营|阵地|炼油厂|油田|设施|军事目标|目标|据点|核设施|电厂|桥梁|城市|城镇|村庄)	manner=strike	unless=谴责|指责|指控|否认|抗议|威胁|如果|若|一旦|声称|称|呼吁
pattern	attack.mission	attacks(S,C)	{S:country} .. (空袭|轰炸|袭击|炮击|轰击|打击|攻击|炸毁|入侵|击中|占领|吞并|夺取|开火|开炮|攻占|攻打|攻陷|炮轰|猛攻|砲轰|突袭|进攻) 了? {C:country} 驻 .. (大使馆|使馆|领馆|领事馆|总领馆)	manner=strike	unless=谴责|指责|指控|否认|抗议|威胁|如果|若|一旦|声称
pattern	attack.led	attacks(A,C)	以 {A:country} 为首 的 .. (空袭|轰炸|袭击|打击|入侵|攻打|攻击|击中|占领|吞并|夺取|攻占|攻陷|炮击|炮轰|炸毁|猛攻|砲轰|突袭|轰击|进攻) 了? .. {C:country}	manner=strike	unless=谴责|指责|指控|否认|威胁|如果|若|一旦|呼吁
pattern	attack.hit.posted	attacks(S,C)	{S:country} .. (空袭|轰炸|袭击|炮击|攻击|打击|轰击|入侵|击中|占领|吞并|夺取|开火|开炮|攻占|攻打|攻陷|炮轰|炸毁|猛攻|砲轰|突袭|进攻) 了? 驻 .. {A:country} 的? {C:ground}	unless=谴责|指责|指控|否认|威胁|如果|若|一旦	manner=strike
pattern	attack.base	attacks(S,C)	{S:country} .. (向|对|朝) .. {C:country} (军队|部队|方面)? (驻扎|驻守|使用|部署) 的? .. (基地|军营|营地|据点|兵营) .. (发射|袭击|攻击|空袭|打击|轰炸|入侵|击中|占领|吞并|夺取|攻占|攻打|攻陷|炮击|炮轰|炸毁|猛攻|砲轰|突袭|轰击|进攻)	unless=谴责|指责|指控|否认|威胁|如果|若|一旦	manner=strike
pattern	attack.kill	attacks(A,C)	{A:country} .. (炸死|击毙|暗杀|刺杀|射杀|击杀|定点清除) 了? .. {C:country} .. (将领|高级将领|指挥官|军官|士兵|军人|官员|核科学家|司令)	unless=指责|指控|否认|谴责|涉嫌|声称|男子|如果|若	manner=strike
pattern	attack.killed	attacks(S,C)	{S:country} .. (炸死|击毙|打死|射杀|击杀|暗杀|刺杀|定点清除|炸伤|俘虏) 了? .. {C:country} .. (将领|高级将领|指挥官|军官|士兵|军人|官员|核科学家|科学家|司令|水兵|渔民|外交官|总司令)	unless=指责|指控|否认|谴责|涉嫌|声称|男子|如果|若|武装分子|恐怖分子	manner=strike
pattern	attack.bomb	attacks(S,C)	{S:country} .. (在|向|对) {C:ground} .. (投下|投掷|投放) .. (炸弹|燃烧弹|炮弹|集束弹药|钻地弹|航空炸弹|滑翔炸弹|集束炸弹|白磷弹|导弹|凝固汽油弹|碉堡克星)	unless=指责|指控|否认|谴责|二战|遗留|纪念	manner=strike
pattern	attack.answer	attacks(S,C)	{S:country} .. (还击|反击|回击) , .. {C:country} .. (炮阵地|阵地|境内|领土|港口|基地|目标)	unless=指责|指控|否认|谴责|威胁|如果|若	manner=strike
pattern	attack.answered	attacks(B,A)	{A:country} .. (炮击|空袭|袭击|攻击|轰炸|开火|开炮|炮轰|砲轰|轰击|入侵|击中|占领|吞并|夺取|打击|攻占|攻打|攻陷|炸毁|猛攻|突袭|进攻) ... , {B:country} .. (还击|反击|回击)	unless=指责|指控|否认|谴责|威胁|如果|若|一旦|外交|关税|警告	manner=strike
pattern	attack.repelled	attacks(C,S)	{S:country} .. (击退|打退) 了? .. {C:country} .. (进攻|攻势|袭击|攻击)	unless=如果|若|声称|选手|名将|球队|比赛|联赛|决赛	manner=strike
pattern	attack.intercepted	attacks(C,S)	{S:country} .. (拦截|截击) 了? .. {C:country} (发射|射来|来袭) 的? .. (导弹|无人机|火箭弹|弹道导弹|飞弹|弹道飞弹|巡航导弹|炮弹|火箭)	unless=如果|若|帮助|协助	manner=strike
pattern	attack.hit.also	attacks(S,C)	{S:country} .. (空袭|轰炸|袭击|炮击|攻击|入侵|击中|占领|发射|吞并|夺取|开火|开炮|打击|攻占|攻打|攻陷|炮轰|炸毁|猛攻|砲轰|突袭|轰击|进攻) 了? {A:country} .. , (以及|并|和|还有) {C:country}	unless=谴责|指责|指控|否认|抗议|批评|威胁|警告|扬言|如果|若|一旦|呼吁	manner=strike
pattern	attack.passed	attacks(A,S)	{S:country} .. (遭到|遭|遭受|受到|被|遭遇|受|再遭|再度遭到|再次遭到|惨遭|接连遭到) {A:country} .. (袭击|空袭|炮击|轰炸|入侵|占领|攻击|打击|击落|击沉|炮轰|砲轰|攻占|攻陷|轰击|击中|夺取|吞并|攻打|炸毁|突袭)	unless=谴责|指责|指控|否认|抗议|威胁|如果|若|一旦|呼吁|经济|制裁|称|声称|网络攻击|言语攻击|抹黑攻击|恶意攻击|纪念|担心|担忧|防备|防范|谨防|唯恐	manner=strike
pattern	attack.suffered	attacks(A,C)	{C:country} .. (遭到|遭|遭受|被|遭遇|再遭|受到|受|再度遭到|再次遭到|接连遭到|屡遭) {A:country} .. (轰炸|空袭|攻占|占领|炮击|轰击|炮轰|砲轰|攻陷|入侵|击中|吞并|夺取|打击|攻击|袭击)	unless=谴责|指责|指控|否认|称|声称|威胁|如果|若|一旦|呼吁|纪念|周年|担心|担忧|防备|防范|谨防|唯恐|经济|网络攻击|言语攻击	manner=strike
pattern	attack.shoot.down	attacks(S,C)	{S:country} .. (击落|击沉|摧毁|击毁|击伤|击中|命中|炸沉|炸毁) 了? .. {C:country} .. (战机|飞机|无人机|直升机|战斗机|军机|军舰|导弹|舰艇|战舰|雷达|基地|侦察机|巡逻艇|货轮|油轮|渔船|潜艇|快艇|坦克|轰炸机|运输机|客机|巡逻船|机场|医院|民宅|设施|炼油厂|油田|港口|弹药库|目标|阵地|飞弹|核设施|军营|炮阵地|指挥所|发电站|变电站|电厂|粮仓|桥梁|大桥|公寓楼|居民楼|机库|营地)	unless=谴责|指责|指控|否认|声称|威胁|如果	manner=strike
pattern	attack.clash	attacks(S,S)	{S:country} .. (发生|爆发|展开|再次爆发|再度爆发|再次发生) .. (武装冲突|军事冲突|边境冲突|交火|激战|一场战争|武装对抗|枪战|炮战|战争|边境交火|驳火|交战|火并|炮击|小规模冲突)	unless=避免|防止|停止|如果|若|一旦|呼吁|可能|调解
pattern	attack.war	attacks(S,S)	{S:country} .. (打过|打了|爆发过|进行过) .. (战争|仗|恶仗|战)	unless=避免|防止|如果|若|贸易|关税|外交|口水|贸易战|口水战|关税战|外交战	manner=strike
pattern	attack.clash.troops	attacks(S,S)	{S:country} (边防军|边防部队|军队|部队|士兵|两军) .. (发生|爆发) .. 冲突	unless=避免|防止|停止|如果|若|一旦|呼吁|可能|调解	manner=strike
pattern	attack.clash.pair	attacks(C,C)	{C:country} (边境|边界|两军|军队|边防部队|边防军|边境地区)? .. (发生|爆发|再次爆发|再度爆发|再次发生) .. (武装冲突|军事冲突|边境冲突|交火|激战|战争|驳火|交战|炮战|小规模冲突|火并|炮击)	unless=避免|防止|停止|如果|若|一旦|呼吁|可能|调解
pattern	attack.clash.with	attacks(S,W) attacks(W,S)	{S:country} .. {W:country} .. (发生|爆发|再次爆发|再度爆发|再次发生) .. (武装冲突|军事冲突|边境冲突|交火|激战|战争|驳火|交战|火并|炮击|小规模冲突|炮战)	unless=避免|防止|停止|如果|若|一旦|呼吁|可能|调解
pattern	attack.exchange	attacks(S,S)	{S:country} .. (交火|交战|互射|互袭|开战|驳火)	unless=无意|无心|不想|不愿|不打算|不会|结束|终止|濒临|险些|几乎|差点|准备|威胁|扬言|不惜|避免|防止|停止|如果|若|一旦|呼吁|可能|调解
pattern	attack.exchange.with	attacks(S,W) attacks(W,S)	{S:country} .. {W:country} .. (交火|交战|互射|互袭|开战|驳火)	unless=无意|无心|不想|不愿|不打算|不会|结束|终止|濒临|险些|几乎|差点|准备|威胁|扬言|不惜|避免|防止|停止|如果|若|一旦|呼吁|可能|调解
pattern	attack.deep.next	attacks(S,C)	{S:country} .. (发动|发起|展开) .. (进攻|攻势|攻击|反攻|总攻) ... , (深入|攻入|推进到|推进至|打到|直逼|突入|进入|越过) .. {C:country} .. (境内|领土|腹地|纵深|边界|边境|领内)	manner=strike	unless=如果|若|一旦|威胁|准备|计划
pattern	attack.joined	attacks(S,C) attacks(A,C)	{S:country} .. (会同|伙同|联合|纠集|带领|率领|偕同) {A:country} (等国|等|军队|部队|联军)? ... (入侵|进攻|攻打|轰炸|空袭|袭击|武装干涉|打击|攻击|炮击|炮轰|猛攻|砲轰|轰击) .. {C:country}	manner=strike	unless=如果|若|一旦|威胁|准备|计划|反对|谴责
pattern	attack.mutual	attacks(S,S)	{S:country} .. (相互|互相|彼此) .. (发射|空袭|炮击|袭击|轰炸|开火|开炮|攻击|炮轰|砲轰|轰击) !(指责)	unless=避免|防止|停止|如果|若|一旦|呼吁|可能|指责|指控	manner=strike

# --- the same as others did ---
pattern	same.follow	last(S,last)	{S:party} .. (步其后尘|仿效|效仿|效法|跟进|如法炮制|接踵而至|紧随其后|跟随其后|紧紧跟上|随后跟上|有样学样|相继跟进|群起效尤) $	unless=呼吁|要求|敦促|希望|是否|如果|若|拒绝|可能
pattern	same.deed	last(S,last)	{S:party} .. (采取|作出|做出|宣布|发表|实施|推出|出台) 了? (同样|类似|相同|相似|同一) 的? (做法|决定|举措|行动|举动|措施|步骤|表态|声明|回应|宣布|制裁|制裁措施) $	unless=呼吁|要求|敦促|希望|是否|如果|若|拒绝|可能|没有|威胁|扬言
pattern	same.join	last(S,last)	{S:party} .. 加入 (这一|其|该|此)? 行列 $	unless=呼吁|要求|敦促|希望|是否|如果|若|拒绝|可能
pattern	same.so	last(S,last)	{S:party} (也|亦|同样) (如此|照办|这样做) $	unless=如果|若

# --- offices taken up ---
pattern	office.take	holds_office(S,C)	{S:leader} .. (当选|当选为|出任|就任|接任|担任|续任|获任|连任|继任|升任|改任|宣誓就任|正式就任|出任为|任|获任命为|被任命为|获委任为|当上) (新任|新一任|下一任|新一届)? {C:country} (新任|新一任|新|首位|首任|临时|代理|过渡)? <office> !(的|候选人|人选|特使|代表|办公室)	unless=前|原|卸任|曾|曾任|曾经|如果|若|有望|可能|呼声|竞选|角逐|拒绝|希望|时任|邀请|候任|祝贺|致电|恭贺|恭喜|致贺|道贺|贺电|贺函|致函|致信|他|她|其|陪同|会见|会谈|推荐|提名|致电祝贺|电贺|函贺|致贺电|致函祝贺|表示祝贺|祝贺信
pattern	office.take.next	holds_office(A,C)	!(祝贺|恭贺|恭喜|致贺|致电祝贺|电贺|祝愿|推荐|提名|邀请|支持|前|原) {A:leader} (<adverb>)? (当选|当选为|出任|就任|接任|担任|续任|获任|连任|继任|升任|宣誓就任|正式就任|任|出任为|当上|改任|获任命为|获委任为|被任命为) (新任|新一任|新一届)? {C:country} (新任|新一任|新|首位|首任|临时|代理|过渡)? <office> !(的|候选人|人选|特使|代表|办公室)	unless=前|原|卸任|曾|曾任|曾经|如果|若|有望|可能|呼声|竞选|角逐|拒绝|时任|候任|希望|他|她|其
pattern	office.take.nth	holds_office(S,C)	{S:leader} .. (当选|当选为|出任|就任|接任|担任|续任|获任|连任|继任|升任|改任|宣誓就任|正式就任|出任为|任|获任命为|被任命为|获委任为|当上) (新任|新一任|下一任|新一届)? {C:country} (历史上)? 第 .. (任|位|届) .. <office> !(的|候选人|人选|特使|代表|办公室)	unless=前|原|卸任|曾|曾任|曾经|如果|若|有望|可能|呼声|竞选|角逐|拒绝|希望|时任|邀请|候任|祝贺|致电|恭贺|恭喜|致贺|道贺|贺电|贺函|致函|致信|他|她|其|陪同|会见|会谈|推荐|提名|致电祝贺|电贺|函贺|致贺电|致函祝贺|表示祝贺|祝贺信
pattern	office.chosen	holds_office(B,S)	{S:country} .. (选举|选出|推选|任命|委任|推举|指名|指定) 了? {B:leader} (为|出任|担任|接任|就任|任|出任为|升任|宣誓就任|当上|当选|当选为|改任|正式就任|继任|续任|获任|获任命为|获委任为|被任命为|连任) (新任|新一任|新|该国|国家|政府)? <office>	unless=特使|代表|大使|如果|若|拒绝|候选人
pattern	office.take.organ	holds_office(S,O)	{S:leader} .. (当选|当选为|出任|就任|接任|担任|续任|获任|连任|继任|升任|改任|宣誓就任|正式就任|任|获任命为|被任命为|接掌|出任为|当上|获委任为) (新任|新一任|下一任)? {O:organization} (新任|新一任)? <office> !(的|候选人|人选|特使|代表|办公室)	unless=前|原|卸任|曾|曾任|曾经|如果|若|有望|可能|呼声|竞选|角逐|拒绝|希望|时任|轮值|支持|候任|祝贺|致电|恭贺|恭喜|致贺|道贺|贺电|贺函|致函|致信|他|她|其|陪同|会见|会谈|推荐|提名|致电祝贺|电贺|函贺|致贺电|致函祝贺|表示祝贺|祝贺信
