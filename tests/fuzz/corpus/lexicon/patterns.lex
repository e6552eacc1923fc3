# patterns
pattern	my.tea	met(S,B)	{S:leader} .. (设茶款待|奉茶叙谈|sipped tea with) {B:leader}	status=planned	unless=拒绝|没有
pattern	my.join	member_of(S,O)	{S:country} .. (加盟|joined|joins) .. {O:organization}
pattern	my.sign	party_to(S,A) party_to(W,A)	{S:side} {W:side} ... 签署 ?新 {A:agreement}	basis=inferred
pattern	my.speech	supports(S,B)	{P:leader} <speech> ， ^ {S:side} 支持 !不 {B:other} $
pattern	my.oppose	opposes(S,FJI)	{S:side} .. <speech> .. 反对	manner=protest	again=yes
pattern	my.owner	visited(S,B)	{S:owner} visit to {B:country}
