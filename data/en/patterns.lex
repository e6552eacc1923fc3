# Relation patterns for English news; the language is that of data/README.md.
# A gap (..) ends at the next verb and where a clause begins. {X:country} is a country itself, {X:side} also what is a
# country's (Russian oil, Iran's attack), {X:owner} only the latter (Xi's visit).

# --- meetings ---
pattern	en.met	met(S,B)	{S:leader} .. !(was|were|been|being|be) (met|meets|meet|hosted|hosts|host|received|receives|receive|welcomed|welcomes|welcome|greeted|greets|greet|meeting|hosting|receiving|joined) with? <before.name>? <before.name>? {B:leader}
pattern	en.met.with	met(S,B)	{S:leader} .. (met|meets|meet|meeting|conferred|dined|sat down|sits down|sit down|held a meeting|held talks|met separately|lunched) .. with <before.name>? <before.name>? {B:leader}
pattern	en.met.talks	met(S,B)	{S:leader} .. (held|holds|hold|holding|had|have|has|conducted|began|begins|begin|opened|concluded|continued|wrapped up|co-chaired|having|attended) .. (talks|meeting|meetings|negotiations|consultations|discussions|working lunch|lunch|dinner|breakfast|audience|summit|bilateral) .. with <before.name>? <before.name>? {B:leader}
pattern	en.met.during	met(S,B)	{S:leader} .. (in|during|at|after|following|In|During|At|After|Following|concluded) <before.name>? <before.name>? (talks|meeting|negotiations|consultations|discussions|working lunch|lunch|dinner|audience|summit) with <before.name>? <before.name>? {B:leader}
pattern	en.met.before	met(S,B)	{S:leader} .. (before|ahead of|for) .. (talks|meeting|negotiations|consultations|discussions|lunch|dinner) with <before.name>? <before.name>? {B:leader}	status=planned
pattern	en.met.owner	met(A,B)	{A:owner} .. (meeting|talks|summit|negotiations) with <before.name>? {B:leader}
pattern	en.met.dinner	met(S,B)	{S:leader} .. (hosted|gave|held|threw|hosts) .. (dinner|lunch|reception|banquet|welcome ceremony) (for|in honour of|in honor of) <before.name>? {B:leader}
pattern	en.met.joined.by	met(S,B)	{S:leader} .. (joined by|flanked by) <before.name>? {B:leader}
pattern	en.met.discussed	met(S,B)	{S:leader} .. (discussed|discusses|discuss) .. with <before.name>? {B:leader}	unless=call|phone call|by phone|by telephone|letter|telephone call
pattern	en.met.each.discussed	met(S)	{S:leader} .. (discussed|discusses|discuss) !with	unless=call|phone call|by phone|by telephone|letter|telephone call
pattern	en.met.between	met(B)	(talks|meeting|meetings|summit|negotiations|discussions) .. between {B:leader}
pattern	en.met.by	met(S,B)	{S:leader} .. (received by|greeted by|hosted by|welcomed by|met by|seen off by) <before.name>? {B:leader}
pattern	en.met.each.other	met(S)	{S:leader} .. (met|meet|meeting|held talks|hold talks|held a meeting|held a summit|held a trilateral meeting|sat down together)
pattern	en.met.each.talks	met(S)	{S:leader} .. (held|hold|holding|had|have|began|opened|concluded|continued|wrapped up) .. (talks|meeting|negotiations|consultations|discussions|summit)
pattern	en.met.after.talks	met(S)	{S:leader} .. (after|following|in|during|at|After|Following|In|During|At) their .. (talks|meeting|summit|negotiations)
pattern	en.met.bring	met(S,B) met(B)	{S:leader} .. (bring together|brings together|brought together|brought) {B:leader}
pattern	en.met.talked	met(S)	{S:leader} .. (talked|negotiated|conferred|huddled) (for|in|at|during)
pattern	en.met.courtesy	met(S,B)	{S:leader} .. (received|paid|receives|pays|made) .. (courtesy call|courtesy calls|courtesy visit|farewell call) .. (from|on|by|to) <before.name>? {B:leader}
pattern	en.met.called.on	met(S,B)	{S:leader} .. (called on|paid a call on|calls on) <before.name>? {B:leader} !to
pattern	en.met.alongside	met(S,B)	{S:leader} .. (shook hands|exchanged views|dined) with <before.name>? {B:leader}

# --- contacts ---
pattern	en.call	contacted(S,B)	{S:leader} .. (telephoned|phoned|congratulated|telephones|phones|congratulates|congratulate|congratulating|phoning|condoled|called up|wrote to|writes to) <before.name>? {B:leader}
pattern	en.call.called	contacted(S,B)	{S:leader} .. (called|calls|call) {B:leader} !(a|an|the|his|her|one)
pattern	en.call.with	contacted(S,B)	{S:leader} .. (spoke|spoken|speaks|speak|talked|speaking) .. (with|to) <before.name>? <before.name>? {B:leader}
pattern	en.call.by	contacted(S,B)	{S:leader} .. (by telephone|by phone|telephone talk|phone talk|telephone consultation|phone consultation|video call|phone call|phone calls|telephone call|phone conversation|telephone conversation|phone talks|telephone talks|call|telephone calls|calls|over the phone|on the phone|a call) .. (with|to|from) <before.name>? <before.name>? {B:leader}
pattern	en.call.told	contacted(S,B)	{S:leader} .. (told|tells|assured|urged|informed|thanked|asked) {B:leader} .. (by phone|by telephone|in a phone call|in a telephone call|on the phone|over the phone|in a telephone conversation|during a phone call|in a call)
pattern	en.call.owner	contacted(A,B)	{A:owner} .. (phone call|telephone call|call|telephone conversation|phone conversation|conversation) (with|to) <before.name>? {B:leader}
pattern	en.call.between	contacted(B)	(phone call|telephone call|phone conversation|telephone conversation|call|telephone talks|phone talks|telephone talk) .. between {B:leader}
pattern	en.call.each.other	contacted(S)	{S:leader} .. (spoke|speak|spoken|talked|talk|held|had|hold) .. (by telephone|by phone|over the phone|on the phone|phone call|telephone call|phone conversation|telephone conversation|phone talks|telephone talks)
pattern	en.message	contacted(S,B)	{S:leader} .. (sent|sends|send|sending|wrote|exchanged|exchange|extended|extends|conveyed|offered|delivered|handed|addressed|gave|expressed|dispatched|forwarded|passed) .. (message|messages|letter|letters|congratulations|condolences|telegram|telegrams|greetings|cable|congratulatory message|congratulatory messages|condolence message|condolence messages|sympathies|note|congratulatory letter|congratulatory telegram|good wishes|best wishes|sympathy) .. (to|with) <before.name>? <before.name>? {B:leader}
pattern	en.message.in	contacted(S,B)	{S:leader} .. (in|In) .. (message|letter|telegram|cable|call|phone call|telephone call|phone conversation|telephone conversation) .. (to|with) <before.name>? <before.name>? {B:leader}
pattern	en.message.got	contacted(B,S)	{S:leader} .. (received|got|receives|receive|receiving|thanked) .. (message|messages|letter|letters|phone call|phone calls|telephone call|telephone calls|call|calls|telegram|telegrams|congratulations|condolences|greetings|congratulatory messages|congratulatory message|congratulatory letters) .. (from|by) <before.name>? <before.name>? {B:leader}
pattern	en.message.from	contacted(B,S)	{S:leader} .. (congratulated by|telephoned by|phoned by|called by) <before.name>? {B:leader}
pattern	en.message.by	contacted(A,C)	(messages|message|letters|letter|condolences|congratulations|telegrams|greetings|calls|phone calls) ... (sent by|from|by) <before.name>? {A:leader} .. to <before.name>? {C:leader}
pattern	en.message.came	contacted(A)	(congratulations|condolences|messages|calls|message|greetings) .. (came from|came in from|poured in from|arrived from|from) <before.name>? {A:leader} $	target=last
pattern	en.message.noun	contacted(A,B)	{A:owner} .. (message|letter|call|phone call|telegram|congratulations|condolences) to <before.name>? {B:leader}
pattern	en.message.each.other	contacted(S)	{S:leader} .. (exchanged|exchange) .. (congratulations|messages|letters|greetings|congratulatory messages|congratulatory letters)

# --- visits ---
pattern	en.visit	visited(S,C)	{S:leader} .. (visited|visits|visit|visiting|toured|arrived in|arrives in|arrive in|arriving in|traveled to|travelled to|travels to|travel to|traveling to|travelling to|flew to|flies to|fly to|flying to|flew into|went to|goes to|go to|left for|leaves for|leave for|leaving for|headed to|heads to|heading to|headed for|landed in|lands in|touched down in|came from|returned from|return from) <before.name>? {C:country}
pattern	en.visit.paid	visited(S,C)	{S:leader} .. (paid|pays|pay|paying|made|makes|make|making|began|begins|begin|started|starts|start|is on|on|during|wrapped up|concluded|concludes|ended|ends|end|kicked off|undertook|completed|arrived for|continued|opened|through|as part of|During|On) .. (visit|visits|state visit|official visit|working visit|trip|trips|tour|official trip) (to|of) <before.name>? {C:country}
pattern	en.visit.cancel	visited(S,C)	{S:leader} .. (cancelled|canceled|postponed|called off|scrapped|put off) .. (visit|trip|state visit|official visit) to <before.name>? {C:country}	status=denied
pattern	en.visit.owner	visited(A,C)	{A:owner} .. (visit|state visit|official visit|working visit|trip|tour|arrival) (to|of|in) <before.name>? {C:country}	unless=postponed|cancelled|canceled|called off|put off|scrapped
pattern	en.visit.owner.cancelled	visited(A,C)	{A:owner} .. (visit|state visit|official visit|working visit|trip|tour) (to|of) <before.name>? {C:country} .. (postponed|cancelled|canceled|called off|put off|scrapped)	status=denied
pattern	en.visit.by	visited(A,C)	(visit|state visit|official visit|working visit|trip|visits) (to|of) {C:country} .. by {A:leader}
pattern	en.visit.by.first	visited(A,C)	(visit|state visit|official visit|working visit|trip|visits) by {A:leader} .. to {C:country}
pattern	en.visit.in	visited(S,C)	{S:leader} .. (were in|was in|are in|is in|in|arrived in) {C:country} .. for .. (visit|summit|talks|trip|state visit|official visit)
pattern	en.visit.due	visited(S,C)	{S:leader} .. (is due in|due in|expected in|is expected in|awaited in) {C:country}	status=planned
pattern	en.visit.were.in	visited(S,C)	{S:leader} .. (were in|was in|are in|is in) {C:country} .. for
pattern	en.visit.took	visited(B,C)	(took|taken|take|takes|taking) {B:leader} .. to {C:country}
pattern	en.visit.invite	visited(B,C)	(invited|invites|invite|inviting) {B:leader} .. to .. (visit|travel to|pay) .. {C:country}	status=planned
pattern	en.visit.accept	visited(S,C)	{S:leader} .. (accepted|accepts|accept) .. (visit) to? {C:country}	status=planned
pattern	en.visit.hosted	visited(B,S)	{S:side} .. (hosted|hosts|host|welcomed|welcomes|welcome|received|receives|receive) {B:leader} .. (on|for) .. (visit|state visit|official visit)

# --- events ---
pattern	en.attend.held	attended(S,E)	{S:leader} .. (hosted|held|hold) .. {E:event}
pattern	en.attend	attended(S,E)	{S:any} .. (attended|attends|attend|attending|co-chaired|chaired|chairs|chair|addressed|addresses|joined|joins|join|took part in|take part in|takes part in|taking part in|participated in|participates in|participate in|spoke at|put on|opened|opens|presided over|represented|speaking at|addressing|chairing|co-chairing|participating in|at the opening of) .. {E:event}
pattern	en.attend.with	attended(B,E)	{S:leader} .. (co-chaired|attended|hosted|held|co-hosted|chaired) .. {E:event} .. with <before.name>? {B:leader}
pattern	en.met.at.event	met(S)	{S:leader} .. (held|co-chaired|hold|co-hosted) .. {E:event}
pattern	en.host.for	hosted(C,E)	(in|In) {C:country} for <before.name>? {E:event}
pattern	en.attend.for	attended(S,E)	{S:leader} .. (for|to attend|at|during|At|During) <before.name>? {E:event}	unless=outside|before
pattern	en.attend.took	attended(S,T)	{S:leader} .. {T:event} .. (took part|participated)
pattern	en.attend.chaired	attended(S,E)	{S:leader} .. (chaired|co-chaired|opened|addressed) .. {E:event}
pattern	en.attended.by	attended(B,E)	{E:event} .. (attended by|chaired by|co-chaired by|opened by|addressed by|joined by|presided over by|inaugurated by) .. {B:any}
pattern	en.attended.host	attended(B,E)	{E:event} .. (hosted by|convened by|led by) <before.name>? {B:leader}
pattern	en.attended.by.topic	attended(B,T)	{T:event} .. (attended by|chaired by|co-chaired by|opened by|addressed by|joined by|presided over by|inaugurated by) .. {B:any}
pattern	en.attended.those	attended(B,E)	(attending|attended|at) .. {E:event} .. (were|was|are) .. {B:leader}
pattern	en.attended.were	attended(B,T)	{T:event} .. (present were|attending were|attendees included|participants included|attendance were|attending the summit were|attendees were|participants were|present are|Attendees included|Participants included) .. {B:any}
pattern	en.attended.gather	attended(B,E)	{E:event} .. (brought together|brings together|gathered|gathers|drew|bring together|gather|attracted) .. {B:any}
pattern	en.host	hosted(S,E)	{S:country} .. (hosted|hosts|host|hosting|co-hosted) .. {E:event}
pattern	en.host.by	hosted(C,T)	{T:event} .. (hosted by|held by|organized by|organised by) {C:country}
pattern	en.host.topic	hosted(S,T)	{S:country} .. {T:event} .. (hosted|hosts|host|hosting) $
pattern	en.host.in	hosted(C,E)	{E:event} .. (held|took place|opened|opens|be held|kicked off|concluded|convened|takes place|begins|began|ended|take place) .. in .. {C:country}
pattern	en.host.country	hosted(C,E)	{E:event} in {C:country}

# --- agreements ---
pattern	en.signed	signed(S,X) party_to(S,X)	{S:leader} .. !(was|were|been|being|be) (put his signature to|put her signature to|put their signatures to|signed|signs|inked|sign|put their names to|initialled|initialed|penned|inking|put his name to|co-signed) .. {X:agreement}	unless=witnessed|witness|witnessing|as a witness
pattern	en.signed.country	party_to(S,X)	{S:party} .. !(was|were|been|being|be) (put his signature to|put her signature to|signed|signs|sign|inked|ink|issued|issues|issue|adopted|adopt|concluded|conclude|agreed to launch|ratified|ratifies|ratify|initialled|initialed|signing|issuing|reached|reach|struck|strike|clinched|sealed|seal|finalized|finalised|finalize|released|release|announced|announce|agreed on|agree on|agreed to|approved|exchanged|entered into|renewed|extended|joined|join|acceded to|unveiled|launched|launch|published|established|establish|elevated|upgraded|upgrade|elevate|completed) .. {X:agreement}
pattern	en.signed.with	party_to(S,X) party_to(B,X)	{S:party} .. (signed|signs|sign|concluded|reached|struck|clinched|sealed|finalized|inked|has|have|ratified|renewed|signing|dropped|announced|launched|established|building|build|forged|forge) .. {X:agreement} .. with <before.name>? {B:party}
pattern	en.signed.by	signed(B,T) party_to(B,T)	{T:agreement} .. (signed by|inked by|initialled by|initialed by|penned by|signed today by|signed for) .. {B:leader}
pattern	en.signed.by.far	signed(B,T) party_to(B,T)	{T:agreement} .. (was|were) (signed|initialled|initialed) .. by <before.name>? {B:leader}
pattern	en.signed.topic	signed(S,T) party_to(S,T)	{S:leader} .. {T:agreement} .. !(was|were|been|being|be) (signed) (on behalf of|for|it)
pattern	en.issued.by	party_to(B,T)	{T:agreement} .. (issued by|released by|adopted by|signed by|agreed by|concluded by|ratified by|reached by) .. {B:party}
pattern	en.issued.by.far	party_to(B,T)	{T:agreement} .. (issued|released|adopted|signed|concluded|ratified) .. by <before.name>? {B:party}
pattern	en.agreement.among	party_to(B,X)	{X:agreement} .. (between|among|with) <before.name>? {B:party}
pattern	en.agreement.that	party_to(B,X)	{X:agreement} , .. (that|which) <before.name>? {B:party} .. (signed|concluded|ratified|joined|adopted|issued|announced|reached|agreed|established|launched|set up|approved|sign)
pattern	en.agreement.that.near	party_to(B,X)	{X:agreement} (that|which)? <before.name>? {B:party} .. (signed|concluded|ratified|adopted|issued|announced|reached|launched|approved)
pattern	en.agreed.in	party_to(S,X)	{S:party} .. ^ (in|In|under|Under) <before.name>? {X:agreement}
pattern	en.agreement.between	party_to(S,X)	{S:side} .. (strengthen|deepen|upgrade|establish|upgraded|elevated|elevate|raise|raised|established|advance|consolidate|build|develop|promote) .. {X:agreement}
pattern	en.agreement.leave	party_to(S,X)	{S:party} .. (withdrew from|pulled out of|quit|withdraw from|pull out of|left|exited|abandoned|rejected|scrapped) .. {X:agreement}	status=denied
pattern	en.witness	witnessed(S,X)	{S:leader} .. (witnessed the signing of|witnessed|witness|witnessing|witnesses|oversaw|looked on|presided over|attended the signing|attended the signing ceremony|watched|oversee|attended|were present at|was present at) .. {X:agreement}
pattern	en.witness.by	witnessed(B,X)	{X:agreement} ... (witnessed by|in the presence of|in presence of|watched by|overseen by|under the eyes of) .. {B:leader}
pattern	en.witness.presence	witnessed(B,X)	(in the presence of|In the presence of|in presence of|witnessed by) .. {B:leader} ... (signed|inked|sign) .. {X:agreement}
pattern	en.witness.after	witnessed(B,X)	(signed|inked|signing|exchanged) .. {X:agreement} ... (in the presence of|in presence of|witnessed by|watched by|overseen by) .. {B:leader}
pattern	en.witness.ceremony	witnessed(B,T)	{T:agreement} .. (ceremony|signing|signing ceremony) .. (attended by|witnessed by|in the presence of) .. {B:leader}
pattern	en.witness.looked	witnessed(B,X)	{X:agreement} ... (as|with|while) .. {B:leader} .. (looked on|looking on|standing behind|watched|watching|looking over)
pattern	en.witness.sides	party_to(S,X)	{S:side} .. (witnessed the signing of|witnessed|witness|witnessing) .. {X:agreement}
pattern	en.witness.as	witnessed(S,X)	{X:agreement} , which {S:leader} .. signed as a witness

# --- organisations ---
pattern	en.member	member_of(S,O)	{S:side} .. (joined|joins|join|joining|acceded to|accede to|became a member of|become a member of|become members of|admitted to|accession to|chairs|chaired|chairing|presides over|member of|members of|founding member of|membership of|membership in|entry into|membership to|belongs to|admission to) .. {O:organization}
pattern	en.member.apply	member_of(S,O)	{S:side} .. (apply to|applied to|application to|application for|applied for|bid to|candidacy for|to join|to accede to|candidate for|applications to) .. {O:organization}	status=planned
pattern	en.member.among	member_of(C,O)	(including|such as|among them) {C:country} , .. (joined|joins|acceded to) .. {O:organization}
pattern	en.member.such.as	member_of(C,O)	{O:organization} (members|member states|member countries|countries|states|allies) (including|such as|like) <before.name>? {C:country}
pattern	en.member.which	member_of(C,O)	{O:organization} , .. (which|that) .. (includes|brings together|groups|comprises|unites|consists of) .. {C:party}
pattern	en.member.whose	member_of(C,O)	{O:organization} , .. members .. (include|are|including|were) <before.name>? {C:party}
pattern	en.member.made.up	member_of(C,O)	{O:organization} , .. (made up of|comprising|grouping|composed of|consisting of) .. {C:party}
pattern	en.member.chair	member_of(S,O)	{S:side} .. (holds|hold|took over|takes over|assumed|assumes|take over|assume) .. (presidency|chair|chairmanship|rotating presidency) of .. {O:organization}	status=reported
pattern	en.member.admit	member_of(C,O)	{O:organization} .. (admitted|admits|admit|welcomed|readmitted) {C:country} .. as .. (member|members)
pattern	en.member.ally	member_of(C,O)	{O:organization} (member|members|ally|allies|member state|member states) .. {C:country}
pattern	en.member.includes	member_of(C,O)	{O:organization} .. (includes|brings together|groups|comprises|consists of|bring together|made up of|grouping|comprising|comprised of) .. {C:party}
pattern	en.member.to.join	member_of(C,O)	{C:country} .. (to join|joining|to accede to) <before.name>? {O:organization}	status=planned
pattern	en.member.accession	member_of(A,O)	{A:owner} (accession|entry|admission|membership) (to|of|in|into) <before.name>? {O:organization}
pattern	en.member.joining.of	member_of(C,O)	(joining|accession|admission|entry) of {C:country} (into|to) <before.name>? {O:organization}	status=planned
pattern	en.member.leave	member_of(S,O)	{S:side} .. (withdrew from|quit|quits|left|exited|pulled out of|withdraw from|leave|quitting|leaving|withdrawal from|exit from|withdrawing from|pull out of) .. {O:organization}	status=denied

# --- projects ---
pattern	en.project	partner_in(S,X)	{S:party} .. (build|built|builds|building|fund|funded|funds|finance|financed|finances|launched|launch|inaugurated|inaugurate|inaugurates|opened|open|construct|constructing|constructed|jointly build|work on|construction of|complete|completed|develop|jointly|invest in|invested in|joined|join|unveiled|commissioned|speed up|accelerate|press for|advance|implement|start|started|begin|began|the opening of|the launch of|the inauguration of) .. {X:project}
pattern	en.project.topic	partner_in(B,T)	{T:project} .. (links|connects|linking|connecting|runs through|passes through|crosses|runs from|links up|joins) .. {B:country}
pattern	en.project.by.topic	partner_in(B,T)	{T:project} .. (built by|funded by|financed by|backed by|operated by|constructed by|developed by|owned by|co-financed by) .. {B:party}
pattern	en.project.by	partner_in(B,X)	{X:project} .. (built by|funded by|financed by|backed by|operated by|constructed by|developed by) .. {B:party}
pattern	en.project.among	partner_in(B,X)	{X:project} .. (between|linking|connecting) {B:country}

# --- cooperation ---
pattern	en.coop	cooperates_with(S,B)	{S:side} .. (cooperation|co-operation|collaboration|cooperate|exchanges|collaborate) with <before.name>? {B:side} (in|on) (the|areas such as|areas including|fields such as|the fields of|the field of|areas of|the areas of|such areas as|sectors such as|such as)? {F:fields}
pattern	en.coop.each	cooperates_with(S)	{S:side} .. (cooperation|co-operation|collaboration|cooperate|collaborate|work together|coordination|ties|partnership|exchanges|relations) (in|on) (the|areas such as|areas including|fields such as|the fields of|the field of|areas of|the areas of|such areas as|sectors such as|such as)? {F:fields}
pattern	en.coop.each.before	cooperates_with(S)	{S:side} .. (expand|expanded|deepen|deepened|strengthen|strengthened|boost|boosted|enhance|enhanced|promote|step up|stepped up|broaden|widen|advance|increase|upgrade|resume) <before.name>? {F:fields} (cooperation|ties|co-operation|collaboration|links)
pattern	en.coop.with.before	cooperates_with(S,B)	{S:side} .. (expand|deepen|strengthen|boost|enhance|promote|step up|broaden|widen|advance|increase|upgrade|strengthened|deepened|boosted|expanded|expanding|strengthening|deepening) <before.name>? {F:fields} (cooperation|ties|co-operation|collaboration|links|trade) with <before.name>? {B:side}
pattern	en.coop.between	cooperates_with(B)	(cooperation|collaboration|co-operation) between {B:side} (in|on) (the|areas such as|areas including|fields such as|the fields of|the field of|areas of|the areas of|such areas as)? {F:fields}
pattern	en.drills	cooperates_with(S,B)	{S:side} .. (flight drills|joint drills|military drills|joint exercises|military exercises|joint military exercises|naval exercises|naval drills|joint patrols|joint naval exercises) .. with <before.name>? {B:side}
pattern	en.drills.each	cooperates_with(S)	{S:side} .. (joint drills|joint exercises|joint military exercises|naval exercises|naval drills|joint patrols|joint naval exercises|joint military drills)

# --- support ---
pattern	en.supports	supports(S,C)	{S:side} .. (supports|support|supported|backs|backed|back|backing|supporting|continues to support|recognizes|recognises|recognized|recognised|recognize|recognise|stood by|stands by|stood with|stands with|stand with|stand by|standing with|endorsed|endorses|endorse|took the side of|sided with|sides with|championed|supportive of) <before.name>? <before.name>? {C:side}
pattern	en.supports.for	supports(S,C)	{S:side} .. (support|solidarity|backing|commitment|recognition|committed|respect) (for|to|with|of) .. {C:side} .. (sovereignty|independence|territorial integrity|bid|claim|candidacy|membership|application|accession|security|efforts|position|right|rights|government|stance|unity)?
pattern	en.supports.voiced	supports(S,C)	{S:side} .. (voiced|expressed|reaffirmed|reiterated|pledged|repeated|declared|stressed|offered|underscored|confirmed|expressing|renewed|affirmed|conveyed|in a spirit of|in|underlined|emphasized|reassured) .. (support|solidarity|backing) (for|with|to|of) .. {C:side}
pattern	en.supports.sovereignty	supports(S,C)	{S:side} .. (supports|support|supported|backs|backed|back|recognizes|recognises|recognized|recognised|stood by|stands by|reaffirmed|respects) .. (sovereignty|independence|territorial integrity|bid|bids|claim|claims|candidacy|membership|accession|application|applications|position|efforts) of <before.name>? {C:side}
pattern	en.supports.owner	supports(A,C)	{A:owner} .. (support|backing|solidarity|recognition) (for|with|of) <before.name>? <before.name>? {C:side}
pattern	en.supports.of	supports(A,C)	(support|backing|commitment|solidarity) (of|from) <before.name>? {A:country} (for|to|with) .. {C:side}
pattern	en.switch	supports(S,C) opposes(S,A)	{S:side} .. (switched|switches|shifted|switch|transferred) .. (recognition|ties|relations|allegiance|diplomatic ties|diplomatic relations|diplomatic recognition) from {A:country} to {C:country}	manner=break
pattern	en.supports.one.china	supports(S,CHN)	{S:side} .. (adheres to|adhere to|supports|support|upholds|recognizes|reaffirmed|abides by|reaffirmed its adherence to|adhering to|commitment to) .. (one-China principle|one-China policy|one China principle|one-China|one China)

# --- aid ---
pattern	en.aids	aids(S,C)	{S:side} .. (sent|sends|send|sending|provided|provides|provide|providing|donated|donates|donate|donating|pledged|pledges|pledge|pledging|delivered|delivers|deliver|gave|give|gives|extended|extend|grant|granted|shipped|offered|offer|dispatched|airlifted|flew|handed over|supply|supplied|supplies|announced|announces|allocated|approved|committed|contributed|lent|earmarked|promised) .. (aid|assistance|relief|rescue team|rescue teams|rescuers|military aid|humanitarian aid|food|medicine|medical supplies|vaccines|doses|tents|weapons|arms|tanks|ammunition|grant|loan|loans|grants|scholarships|supplies|package|funds|money|million|billion|tonnes|tons|equipment|computers|wheat|rice|missiles|fighter jets|fuel|doctors|teams|help|support|generators|blankets|yuan|dollars|euros|yen|pounds|rupees|planeloads|goods|materials|personnel|engineers|helicopters|water|sniffer dogs|experts|firefighters|search and rescue|search-and-rescue|field hospital|medical team|relief supplies|emergency aid|air defense systems|air defence systems|credit|credit line) .. (to|for) <before.name>? {C:side}
pattern	en.aids.object	aids(S,C)	{S:side} .. (gave|give|gives|granted|grant|offered|offer|sent|send|lent|provided|provide|supplied|supply|pledged|promised) {C:country} .. (aid|assistance|relief|million|billion|loan|grant|weapons|tanks|vaccines|scholarships|funds|money|supplies|food|wheat|equipment|missiles|loans)
pattern	en.aids.with	aids(S,C)	{S:side} .. (provided|provide|provides|providing|supplied|supply) {C:country} with
pattern	en.aids.helping	aids(S,C)	{S:side} .. (help|helped|helping|assist|assisted|assisting) {C:country} .. (build|rebuild|develop|train|fight|combat|recover|modernize|modernise|restore)
pattern	en.aids.help	aids(S,C)	{S:side} .. (aid|assistance|relief|million|billion|loan|grant|support) .. to help {C:country}
pattern	en.aids.again	aids(S)	{S:country} .. (sent|sends|send|delivered|donated|pledged|dispatched|provided|airlifted|contributed|flew|set up|provide|deliver) .. (rescue team|rescue teams|rescuers|relief|field hospital|medical team|medical supplies|doctors|tents|blankets|humanitarian aid|emergency aid|relief supplies|teams|aid|assistance|firefighters|million|medicine|relief materials) $	target=last
pattern	en.aids.again.in	aids(S)	{S:country} .. (sent|sends|send|delivered|donated|pledged|dispatched|provided|airlifted|contributed|flew|set up|provide|deliver) .. (rescue team|rescue teams|rescuers|relief|field hospital|medical team|medical supplies|doctors|tents|blankets|humanitarian aid|emergency aid|relief supplies|teams|aid|assistance|firefighters|million|medicine|relief materials) (in|with|of|and|for|as well as|including)	target=last
pattern	en.aids.trained	aids(S,C)	{S:side} .. (trained|trains|train|training) .. (from|of) {C:country}
pattern	en.aids.in	aids(S,C)	{S:side} .. (build|set up|fund|construct|finance|train|donate) .. (schools|hospitals|hospital|laboratories|laboratory|school|homes|houses|wells|officers|students) in .. {C:side}
pattern	en.aids.owner	aids(A,C)	{A:owner} .. (aid|assistance|military aid|humanitarian aid|rescue team|rescue teams|relief) .. (to|for|in|arrived in) {C:country}
pattern	en.aids.from	aids(A,C)	(aid|assistance|relief|relief goods|goods|cargo|rescue team|rescue teams|rescuers|supplies|relief supplies|humanitarian aid|medical team|doctors|firefighters|planes|plane|vaccines|tents) from {A:country} .. (arrived in|reached|landed in|arrives in|arrive in|arrived at) {C:country}
pattern	en.aids.got	aids(A,S)	{S:country} .. (received|receives|receive|secured|got|accepted|obtained|secures) .. (loan|loans|aid|grant|grants|assistance|weapons|vaccines|doses|supplies|million|billion|military aid|humanitarian aid|wheat|tanks|fighter jets) .. from <before.name>? {A:side}
pattern	en.aids.to.get	aids(S,C)	{S:side} .. to (give|provide|send|deliver|donate|supply|lend) {C:country} .. (aid|assistance|million|billion|loan|weapons|tanks|vaccines|doses|tonnes|tons|funds)

# --- opposition ---
pattern	en.expel	opposes(S,C)	{S:side} .. !(was|were|been|being|be) (expelled|expel|expels|expelling|ordered the expulsion of|expulsion of|ordered out|ejected|kicked out|declared) .. {C:side}	manner=expulsion	unless=independence|ceasefire|emergency|mourning|war
pattern	en.condemn	opposes(S,C)	{S:side} .. !(was|were|been|being|be) (condemned|condemns|condemn|condemning|accused|accuses|accuse|accusing|denounced|denounces|denounce|denouncing|criticized|criticised|criticizes|criticises|criticize|criticizing|protested|protests|protest|blamed|blames|blame|blaming|slammed|slams|slam|blasted|blasts|decried|deplored|deplores|rebuked|lambasted|chided|faulted|assailed|protesting|lashed out at|castigated|censured|hit out at) <before.name>? .. {C:side}	manner=accuse
pattern	en.condemn.over	opposes(S,C)	{S:side} .. (lodged|filed|delivered|handed|issued|lodge|registered|sent) .. (protest|protests|complaint|diplomatic protest|note of protest|demarche) .. (with|to|against|over) .. {C:side}	manner=protest
pattern	en.condemn.concern	opposes(S,C)	{S:side} .. (protest|outrage|anger|alarm|condemnation|strong opposition|objections|opposition) .. (at|over|against|to) .. {C:side}	manner=protest
pattern	en.sanction	opposes(S,C)	{S:side} .. (sanctions|tariffs|tariff|duties|embargo|embargoes|ban|bans|curbs|restrictions|blockade|export controls|travel ban|levies|visa bans|entry bans|arms embargo|price cap) (on|against|of) .. {C:side}	manner=sanction	unless=lifted|lifting|lift|eased|easing|ease|removed|remove|end|ended|waive|waived|relief|urged|called|lifts
pattern	en.sanction.verb	opposes(S,C)	{S:side} .. !(was|were|been|being|be) (sanctioned|blacklisted|banned|bans|blockaded|embargoed|sanctioning|banning) <before.name>? <quantity>? .. {C:side}	manner=sanction
pattern	en.break	opposes(S,C)	{S:side} .. (severed|severs|sever|severing|breaking|broken|broke off|break off|breaks off|cut|cuts|cut off|breaking off|suspended|suspends|suspend|downgraded|downgrades|downgrade|froze|ended|halted|cutting|terminated|broke) .. (ties|relations|diplomatic relations|diplomatic ties|contacts|cooperation|talks|trade) with <before.name>? {C:side}	manner=break
pattern	en.summon	opposes(S,C)	{S:side} .. !(was|were|been|being|be) (summoned|summons|summon|summoning|called in|hauled in) .. {C:side}	manner=protest	unless=back|home
pattern	en.recall	opposes(S,C)	{S:side} .. (recalled|recalls|recall|recalling|withdrew|withdraws|called home|call home|pulled|called back) .. (ambassador|ambassadors|envoy|envoys|diplomats|charge d'affaires) .. (to|from|in) <before.name>? {C:side}	manner=recall
pattern	en.reject	opposes(S,C)	{S:side} .. !(was|were|been|being|be) (rejected|rejects|reject|rejecting|dismissed|dismisses|rebuffed|objected to|objects to|opposes|opposed|opposing|spurned|contested|disputed|challenged|ridiculed|defied|disputes) .. {C:side}	manner=reject
pattern	en.threaten	opposes(S,C)	{S:side} .. (threatened|threatens|threaten|threatening|vowed to retaliate against|warned of retaliation against|retaliated against|vowed to punish) .. {C:side}	manner=threaten	status=reported
pattern	en.sue	opposes(S,C)	{S:side} .. (filed|files|brought|lodged|instituted) .. (suit|case|lawsuit|complaint|proceedings) against <before.name>? {C:side}	manner=protest
pattern	en.cannon	opposes(S,C)	{S:side} .. (fired|used|turned|trained|aimed|blasted) .. (water cannon|water cannons|a laser|lasers|flares) .. (at|on|against) .. {C:side}	manner=reject
pattern	en.punish	opposes(S,C)	{S:side} .. (punished|punish|punishing|provoked|violated|breached|rammed|harassed|intimidated|sued|boycotted|boycott|retaliated against|closed its border with|closed the border with|sealed its border with) .. {C:side}	manner=reject
pattern	en.demand	opposes(S,C)	{S:side} .. (demanded|demands|demanding) that .. {C:country} .. (withdraw|stop|halt|cease|end|apologize|return|leave|release|pull out|hand over)	manner=demand	status=reported
pattern	en.condemned.by	opposes(B,S)	{S:side} .. (condemned by|accused by|criticized by|criticised by|denounced by|sanctioned by|blamed by|rejected by|expelled by|summoned by|threatened by|slammed by) <before.name>? {B:side}	manner=accuse
pattern	en.condemn.object.by	opposes(B,C)	{C:side} .. (expelled by|summoned by|condemned by|sanctioned by|expelled from) .. {B:country}	manner=expulsion

# --- force ---
pattern	en.attack.side	attacks(S,C)	{S:country} .. !(was|were|been|being|be) (attacked|attacks|attack|bombed|bombs|bomb|struck|strikes|strike|shelled|shells|invaded|hit|hits|pounded|bombarded|raided|bombing|striking|attacking|shelling|shot down|downed|sank|destroyed|intercepted) <before.name>? <quantity>? {C:side}	manner=strike	unless=deal|agreement|tour|record|pact|visit|accord|balance
pattern	en.attack	attacks(S,C)	{S:country} .. !(was|were|been|being|be) (attacked|attacks|attack|bombed|bombs|bomb|struck|strikes|strike|shelled|shells|invaded|invades|invade|launched strikes on|carried out air strikes on|hit|hits|pounded|bombarded|raided|bombing|striking|attacking|shelling|invading|strafed) <before.name>? .. {C:country}	manner=strike	unless=deal|agreement|tour|record|pact|visit|accord|balance
pattern	en.attack.launch	attacks(S,C)	{S:country} .. !(was|were) (launched|launches|launch|launching|fired|fires|fire|firing|carried out|carry out|conducted|mounted|unleashed|lobbed|sent) .. (strikes|strike|air strikes|airstrikes|airstrike|air strike|missiles|missile|rockets|drones|drone|attack|attacks|invasion|offensive|raid|raids|shells|bombs|war|assault|military operation|drone attack|missile attack|missile strikes|drone strikes|cruise missiles|ballistic missiles) .. (on|at|against|into|in|toward|towards|of|across|over) .. {C:side}	manner=strike	unless=test|water cannon|water cannons|flares
pattern	en.attack.fired.by	attacks(A,C)	(fired by|launched by|carried out by) {A:country} .. (hit|struck|landed in|killed|destroyed|damaged) .. {C:side}	manner=strike
pattern	en.attack.back	attacks(S,C)	{S:country} .. (struck back|hit back|retaliated) (at|against|with strikes on) {C:side}	manner=strike
pattern	en.attack.into	attacks(S,C)	{S:country} .. (moved|sent|sends|poured|rolled|marched|ordered) .. (army|troops|tanks|forces|soldiers) into {C:country}	manner=strike
pattern	en.attack.owner	attacks(A,C)	{A:owner} .. (invasion|attack|attacks|strikes|strike|air strike|airstrike|air strikes|airstrikes|aggression|bombing|bombardment|shelling|war|assault|raid|military operation|offensive|missile attack|drone attack|missile strikes|drone strikes|occupation|annexation|missile attacks|drone attacks|war of aggression|full-scale invasion|military offensive) (of|on|against|in) <before.name>? {C:side}	manner=strike
pattern	en.attack.by	attacks(B,C)	{C:side} .. (attacked by|bombed by|struck by|hit by|shelled by|invaded by) .. {B:country}	manner=strike
