pattern	a	met(S,B)	
pattern	b	met(S	{S
pattern	c	x(,)	{:}
pattern	d	met(S,S)	{S:leader} .. ..
pattern	e	met(S,B)	((a|b)
pattern	f	met(S,B)	{S:leader} !({B:leader})
pattern	g	met(S,B) met(B,S)	<nothing> {S:leader} {S:leader} {B:any}	status=x
pattern	h	holds_office(S,B)	. .. ... .... ^ $ , ?
