country	Fiji	zh=斐济
country	FJI	zh=斐济
			
planet	Mars
leader	某	country=XYZ
leader	某
organization	海洋论坛
name	TON	zh=	zh=x
words	speech
group	x	members=UN|TON@|@..|TON@2020-13..x	size=-1
country	AAA	zh=|||	zh.char=汤加
