# Relation patterns for Chinese news. One pattern a row:
#   pattern<TAB>ID<TAB>EDGES<TAB>PATTERN<TAB>option=value…
# data/README.md documents the language. {S:…} is what the clause is about, {W:…} with whom; .. is anything inside the
# clause, ... inside the sentence. A row should be one that would serve a hundred other articles.

# --- meetings ---
pattern	met.receive	met(S,B)	{S:leader} .. (会见|接见|拜会|会晤|礼节性会见) 了? {B:leader}
pattern	met.receive.far	met(S,B)	{S:leader} .. (会见|接见|拜会) 了? .. 的 .. {B:leader}
pattern	met.talks	met(S,B)	{S:leader} .. (同|与|和|跟) {B:leader} .. (会谈|会晤|会面|会见|磋商) !(记者)
pattern	met.talks.far	met(S,B)	{S:leader} .. (同|与|和|跟) .. 的 .. {B:leader} .. (会谈|会晤|会面)
pattern	met.each.other	met(S)	{S:leader} .. (举行|进行|另行|将)? .. (会谈|会晤|会面|首次会谈) !(后|期间|记者)
pattern	met.video	met(S,B)	{S:leader} .. (同|与|和) {B:leader} .. (视频会晤|视频会见|视频连线)
pattern	met.lunch	met(S,B)	{S:leader} .. (同|与|和) {B:leader} .. (共进午餐|共进晚餐|共进早餐|茶叙|小范围会晤)
pattern	met.press	met(S,B)	{S:leader} .. (同|与|和) {B:leader} .. 共同 (会见|出席|会见记者)
pattern	met.lead	met(A)	(以|由) {A:leader} .. 率领 .. (会谈|磋商|会晤)

# --- contacts ---
pattern	contact.call	contacted(S,B)	{S:leader} .. (同|与|和|跟) {B:leader} .. (通电话|通话|通了电话|通电|热线) !(记者)
pattern	contact.call.plain	contacted(S)	{S:leader} .. (通电话|通话|通过话|通了电话)
pattern	contact.phone	contacted(S,B)	{S:leader} .. (致电|电话联系|去电|致信|致函|函贺) (祝贺|慰问|吊唁|感谢)? {B:leader}
pattern	contact.message	contacted(S,B)	{S:leader} .. (向|给) {B:leader} .. (致贺电|致慰问电|致唁电|致信|致函|发贺电|发去贺电|复信|复函|致以|贺电|慰问电|唁电|贺信|打了电话|打电话)
pattern	contact.letter	contacted(S,B)	{S:leader} .. (致函|致信|复信|复函|函贺) {B:leader}
pattern	contact.exchange	contacted(S,B)	{S:leader} .. (同|与|和) {B:leader} .. (互致贺电|互致信函|互致)

# --- visits ---
pattern	visit.to	visited(S,C)	{S:leader} .. (对|赴|访问|到访|出访|抵达|前往|飞抵|往访) 了? {C:country} .. (进行|国事访问|正式访问|工作访问|友好访问|访问|历史性)
pattern	visit.verb	visited(S,C)	{S:leader} .. (访问|到访|出访|往访|回访|访) 了? {C:country}
pattern	visit.for	visited(S,C)	{S:leader} .. 对 {C:country} 进行 .. (国事访问|正式访问|工作访问|友好访问|访问)
pattern	visit.come	visited(B,C)	(来|访|对|赴|访问) {C:country} .. (进行|访问|国事访问|正式访问) .. 的 .. {B:leader}
pattern	visit.reach	visited(S,C)	{S:leader} .. (抵达|飞抵|前往|启程前往|离京赴|离开) {C:country} .. (访问|国事访问|正式访问|进行)
pattern	visit.trip	visited(S,C)	{S:leader} .. (访|访问) {C:country} (行程|之行|之旅|期间)
pattern	visit.arrive	visited(S,C)	{S:leader} .. (抵达|飞抵|前往|赴|到) {C:country} .. 访问
pattern	visit.send	visited(B,C)	派 .. {B:leader} .. (赴|前往|访问) {C:country}	status=planned
pattern	visit.next	visited(S,C)	{S:leader} .. (接下来|还) 将? (前往|访问|转往|赴) {C:country}	status=planned
pattern	visit.short	visited(S,C)	{S:leader} .. (来|访|赴) {C:country}

# --- events ---
pattern	event.attend	attended(S,E)	{S:leader} .. (出席|参加|与会|赴会|列席|应邀出席) 了? .. {E:event}
pattern	event.talk	attended(S,T)	{S:leader} .. {T:event} .. 在 (开幕式|闭幕式|会上|会议|峰会|论坛|全会|全体会议) 上? .. (致辞|发言|讲话|发表|说|表示|指出)
pattern	event.delegates	attended(A,T)	{T:event} .. {A:country} 的 (代表|代表团|官员|特使|使节) .. (出席|与会|参加)
pattern	event.delegates.far	attended(A,T)	{T:event} .. {A:country} 的 (代表|代表团|官员|特使|使节) , .. (出席|与会|参加)
pattern	event.absent	attended(S,T)	{S:country} .. {T:event} .. 派 .. (代表|代表团) .. (出席|与会|参加)
pattern	event.chair	attended(S,E)	{S:leader} .. (主持|共同主持|主持召开|共同主持召开) 了? .. {E:event}
pattern	event.with	attended(S,E) attended(W,E)	{S:leader} .. {W:leader} .. (共同出席|共同主持|共同参加) .. {E:event}
pattern	event.chaired	attended(B,E)	{E:event} .. 由 .. {B:leader} .. 主持
pattern	event.speak	attended(S,E)	{S:leader} .. 在 {E:event} .. (致辞|发言|讲话|发表|说|表示)
pattern	event.join	attended(S,T)	{S:leader} .. {T:event} .. (到会|与会|出席|列席) $
pattern	event.host	hosted(S,E)	{S:country} .. (主办|举办|承办|东道主) 了? .. {E:event}
pattern	event.host.by	hosted(S,E)	{E:event} .. 由 {S:country} .. (主办|举办|承办)
pattern	event.host.is	hosted(S,T)	{S:country} 是 .. {T:event} .. (东道国|主办国|承办国)
pattern	event.capital	hosted(C,E)	在 {C:country} 首都 .. , ... (主持|共同主持|举行|主持召开) .. {E:event}
pattern	event.held	hosted(C,E)	{E:event} .. 在 {C:country} .. (举行|举办|召开|闭幕|开幕|落幕|举行的)
pattern	event.held.before	hosted(C,E)	在 {C:country} .. (举行|举办|召开) 的? .. {E:event}
pattern	event.country	attended(S,E)	{S:country} .. (出席|参加|与会) 了? .. {E:event}

# --- agreements ---
pattern	sign.leader	signed(S,X) party_to(S,X)	{S:leader} .. (签署|签订|签署并发表|共同签署|缔结) 了? .. {X:agreement}	unless=见证|共同见证
pattern	sign.with	signed(S,X) signed(B,X) party_to(S,X) party_to(B,X)	{S:leader} .. (同|与|和) {B:leader} .. (签署|签订|共同签署) 了? .. {X:agreement}	unless=见证|共同见证
pattern	sign.with.group	party_to(S,X) party_to(B,X) signed(S,X)	{S:leader} .. (同|与|和) {B:country} .. (签署|签订|共同签署) .. {X:agreement}
pattern	sign.country	party_to(S,X)	{S:party} .. (签署|签订|缔结|达成|发表|签署并发表|批准|通过|启动) 了? .. {X:agreement}
pattern	sign.country.with	party_to(S,X) party_to(B,X)	{S:side} .. (同|与|和) {B:country} .. (签署|签订|达成|缔结) .. {X:agreement}
pattern	sign.for	signed(S,T) party_to(S,T)	{S:leader} .. {T:agreement} 代表 .. (签字|签署|签约)
pattern	sign.under	witnessed(A,X)	在 {A:leader} .. (见证|共同见证) 下 , ... (签署|签订) .. {X:agreement}
pattern	sign.witness	witnessed(S,X)	{S:leader} .. (见证|共同见证) .. {X:agreement}
pattern	sign.witness.with	witnessed(B,X) party_to(B,X)	{S:leader} .. (同|与|和) {B:leader} .. (见证|共同见证) .. {X:agreement}
pattern	sign.witness.sides	party_to(S,X)	{S:side} .. (见证|共同见证) .. (签署|签订|签|交换) .. {X:agreement}
pattern	sign.raise	party_to(S,X)	{S:side} .. (提升为|提升至|提升到|升级为|建立|确立|构建|达到|建成) .. {X:agreement}
pattern	sign.raise.pair	party_to(C,X)	{C:country} 关系 .. (提升为|提升至|提升到|升级为|定位为) .. {X:agreement}
pattern	sign.between	party_to(C,X)	{C:country} .. (签署|签订|签) 的 {X:agreement}
pattern	sign.cherish	party_to(S,X)	{S:country} .. (发展|推动|深化|巩固) {X:agreement}

# --- organisations ---
pattern	member.chair	member_of(S,O)	{S:country} .. (担任|接任|出任) .. {O:organization} .. (轮值主席国|主席国|轮值主席)	status=reported
pattern	member.chair.of	member_of(C,O)	{O:organization} .. (轮值主席国|主席国|成员国|轮值主席) {C:side}
pattern	member.is	member_of(S,O)	{S:country} 是 .. {O:organization} .. (轮值主席国|主席国|成员国|成员|创始成员国)
pattern	member.join	member_of(S,O)	{S:country} .. (加入|成为|正式加入) .. {O:organization} .. (成员|成员国|大家庭)?
pattern	member.set	member_of(S,O)	{S:side} .. (启动|建立|成立) .. {O:organization}
pattern	member.leave	member_of(S,O)	{S:country} .. (退出|脱离) .. {O:organization}	status=denied

# --- projects ---
pattern	project.build	partner_in(S,X)	{S:country} .. (共建|建设|推进|推动|实施|援建|参建|修建|参与共建|参与|落实) .. {X:project}
pattern	project.build.with	partner_in(S,X) partner_in(W,X)	{S:country} .. {W:country} .. (共建|建设|推进|实施|共同实施|共同建设) .. {X:project}
pattern	project.by	partner_in(C,X)	{X:project} .. 由 {C:country} .. (援建|承建|建设|投资|修建)
pattern	project.found	partner_in(S,X)	{S:side} .. (设立|建立|成立|共建|启动) .. {X:project}

# --- cooperation ---
pattern	coop.fields	cooperates_with(S,W)	{S:side} .. {W:side} .. (加强|深化|扩大|拓展|推进|开展|促进|密切|推动) {F:fields} (领域|方面|合作|交流|互利合作|对接|对话|磋商)
pattern	coop.fields.et	cooperates_with(S,W)	{S:side} .. {W:side} .. (加强|深化|扩大|拓展|推进|开展|促进|密切|推动) {F:fields} 等 .. (领域|方面) .. (合作|交流)
pattern	coop.both	cooperates_with(S)	{S:side} .. (加强|深化|扩大|拓展|推进|开展|促进|密切|恢复) {F:fields} (领域|方面)? (合作|交流|对话|磋商)
pattern	coop.both.et	cooperates_with(S)	{S:side} .. (加强|深化|扩大|拓展|推进|开展|促进|密切) {F:fields} 等 .. (领域|方面) .. (合作|交流)
pattern	coop.pair	cooperates_with(C)	{C:country} {F:fields} 合作
pattern	coop.in	cooperates_with(S,W)	{S:side} .. {W:side} .. 在 {F:fields} 等? (领域|方面) .. (合作|交流)

# --- support ---
pattern	support.side	supports(S,C)	{S:side} .. (支持|坚定支持|坚决支持) {C:country} !(企业|公司|学者|青年|学生|媒体|球队|民众|留学生|商品)
pattern	support.plain	supports(S,C)	{S:side} .. (支持|坚定支持|坚决支持) {C:country} $
pattern	support.ties	supports(S,C)	{S:side} .. (维持|保持|坚守) (与|同) {C:country} 的? .. (邦谊|邦交|外交关系)
pattern	support.together	supports(S,C)	{S:side} .. (与|同) 盟友? {C:country} .. 站在一起
pattern	support.beside	supports(S,C)	{S:side} .. (站在|与|和) {C:country} (一边|站在一起)
pattern	support.one.china	supports(S,CHN)	{S:side} .. (承认|支持) .. (一个中国|一个中国原则)
pattern	support.principle	supports(S,C)	{S:side} .. (承认) {C:country}

# --- aid ---
pattern	aid.give	aids(S,C)	{S:side} .. (向|为|给|对) {C:country} .. (提供|捐赠|援助|捐助|派遣|派出|交付)	unless=场所|机遇|平台|遵循|便利|动力|保障|借鉴|启示
pattern	aid.give.before	aids(S,C)	{S:side} .. (提供|给予|捐赠) {C:country} .. (援助|资金|物资|贷款|名额|奖学金)
pattern	aid.train	aids(S,C)	{S:side} .. (为|帮助) {C:country} .. (培养|培训|援建)
pattern	aid.sent	aids(A,C)	{A:country} 的? (救援队|救援人员|医疗队|搜救队|救灾物资|援助物资) .. (抵达|赶赴|飞抵|前往|运抵) {C:country}
pattern	aid.send	aids(S,C)	{S:country} .. (救援队|救援人员|医疗队|搜救队) .. (抵达|赶赴|飞抵|前往) {C:country}

# --- opposition ---
pattern	oppose.condemn	opposes(S,C)	{S:side} .. (谴责|强烈谴责|抗议|指责|批评|控诉) .. {C:country}	manner=accuse
pattern	oppose.protest	opposes(S,C)	{S:side} .. 向 {C:country} .. (提出抗议|抗议|提出严正交涉|严正交涉|交涉)	manner=protest
pattern	oppose.sanction	opposes(S,C)	{S:side} .. 对 {C:country} .. (制裁|封锁|禁运|加征关税|实施制裁)	unless=反对|任何|结束|解除|取消|终止	manner=sanction
pattern	oppose.demand	opposes(S,C)	{S:side} .. (要求|敦促) {C:country} .. (解除|停止|取消|纠正|切实|立即|归还|撤出|撤回|拖船|终止|结束)	manner=demand	status=reported
pattern	oppose.blockade	opposes(A,C)	{A:country} .. (对|结束对|终止对) {C:country} .. (封锁|制裁|禁运)	unless=反对|任何	manner=sanction
pattern	oppose.draft	opposes(S,C)	{S:side} .. (反对|坚决反对|拒绝) {C:country} .. (草案|提案|方案|做法|行为|举动|干涉|立场|主张|行径)	unless=任何	manner=reject
pattern	oppose.violate	opposes(S,C)	{S:side} .. {C:country} .. (严重违反|严重损害|严重侵犯|粗暴干涉|公然侵犯)	manner=accuse
pattern	oppose.break	opposes(S,C)	{S:side} .. (同|与) {C:country} .. (断交|断绝|中断外交关系|终止外交关系)	manner=break
pattern	oppose.expel	opposes(S,C)	{S:side} .. (驱逐|驱离) .. {C:country} .. (外交官|武官|大使|外交人员|使馆人员|官员)	manner=expulsion
pattern	oppose.persona	opposes(S,C)	{S:side} .. {C:country} .. (列为|宣布为) .. (不受欢迎的人|不受欢迎)	manner=expulsion
pattern	oppose.tariff	opposes(S,C)	{S:side} .. 对 {C:country} .. (加征|征收) .. 关税	manner=sanction
pattern	oppose.end	opposes(S,C)	{S:side} .. (终止|断绝|中断|中止|切断) (同|与) {C:country} 的? .. (外交关系|联络渠道|联系|往来|贸易|合作)	manner=break
pattern	oppose.summon	opposes(S,B)	{S:side} .. (召见|传召|约见) .. {B:side}	manner=protest
pattern	oppose.unacceptable	opposes(P,C)	{P:side} .. {C:country} 的 .. (不可接受|无法接受|令人遗憾|极其错误)	manner=accuse
pattern	oppose.stop	opposes(P,C)	{P:side} .. {C:country} (应|应当|必须|立即)? 停止 .. (打压|遏制|挑衅|干涉|武装|威胁)	manner=reject	status=reported

# --- force ---
pattern	attack.strike	attacks(S,C)	{S:country} .. (对|向) {C:country} .. (空袭|发动袭击|发射导弹|实施打击|发起攻击|实施空袭)	manner=strike
pattern	attack.hit	attacks(S,C)	{S:country} .. (打击|空袭|轰炸|袭击|炮击) 了? {C:country}	manner=strike
