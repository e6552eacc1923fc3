# Relation patterns for English news; the language is that of data/README.md.

pattern	en.met	met(S,B)	{S:leader} .. (met|meets|meet|hosted|hosts|received|welcomed) with? separately? with? {B:leader}
pattern	en.met.adverb	met(S,B)	{S:leader} .. (met|meets|held talks|holds talks|held a meeting|met separately|sat down) .. with .. {B:leader}
pattern	en.met.each.other	met(S)	{S:leader} .. (met|meet|held talks|hold talks|held a meeting|held a summit)
pattern	en.call	contacted(S,B)	{S:leader} .. (telephoned|phoned|called|congratulated|telephones|phones) {B:leader}
pattern	en.call.with	contacted(S,B)	{S:leader} .. (spoke|spoken|speaks|talked) .. with .. {B:leader}
pattern	en.call.by	contacted(S,B)	{S:leader} .. (by telephone|by phone|phone call|telephone call|phone conversation) .. with .. {B:leader}
pattern	en.visit	visited(S,C)	{S:leader} .. (visited|visits|visit|arrived in|arrives in|is visiting|traveled to|flew to|paid a visit to) {C:country}
pattern	en.visit.to	visited(S,C)	{S:leader} .. (state visit|official visit|working visit|visit) to {C:country}
pattern	en.visit.in	visited(S,C)	{S:leader} .. (were in|was in|are in|is in) {C:country} .. for
pattern	en.attend	attended(S,E)	{S:leader} .. (attended|attends|attend|co-chaired|chaired|chairs|addressed|hosted|held|joined) .. {E:event}
pattern	en.host	hosted(S,E)	{S:country} .. (hosted|hosts|host) .. {E:event}
pattern	en.signed	signed(S,X) party_to(S,X)	{S:leader} .. (signed|signs|inked|sign|put their names to) .. {X:agreement}
pattern	en.signed.country	party_to(S,X)	{S:party} .. (signed|signs|sign|issued|adopted|concluded|agreed to launch|ratified) .. {X:agreement}
pattern	en.agreed.in	party_to(S,T)	{S:side} .. {T:agreement} (agreed|pledged|agree|committed) to
pattern	en.agreement.between	party_to(S,X)	{S:side} .. (strengthen|deepen|upgrade|establish) .. {X:agreement}
pattern	en.supports	supports(S,C)	{S:side} .. (supports|support|backs|continues to support|recognizes|recognises|stood by|stands by|stands with|reaffirmed its support for|support for|the support of) .. {C:country}
pattern	en.aids	aids(S,C)	{S:side} .. (sent|sends|provided|provides|donated|pledged) .. (aid|assistance|relief|rescue teams|military aid|humanitarian aid) .. to {C:country}
pattern	en.expel	opposes(S,C)	{S:side} .. (expelled|expel|expels|ordered the expulsion of|expulsion of) .. {C:country}	manner=expulsion
pattern	en.condemn	opposes(S,C)	{S:side} .. (condemned|condemns|accused|denounced|criticized|criticised|protested|blamed) .. {C:country}	manner=accuse
pattern	en.sanction	opposes(S,C)	{S:side} .. (imposed sanctions on|sanctioned|imposes sanctions on|sanctions on|sanctions against) .. {C:country}	manner=sanction
pattern	en.claim	opposes(S,C)	{S:side} .. (claimed|claims|threatened|threatens) .. {C:country}	manner=threaten
pattern	en.attack	attacks(S,C)	{S:country} .. (attacked|bombed|struck|shelled|invaded|launched strikes on|carried out air strikes on) .. {C:country}	manner=strike
pattern	en.coop	cooperates_with(S,W)	{S:side} .. {W:side} .. cooperation in {F:fields}
pattern	en.drills	cooperates_with(S,B)	{S:side} .. (flight drills|joint drills|military drills|joint exercises|military exercises) .. with .. {B:side}
