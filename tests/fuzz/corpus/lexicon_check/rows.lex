country	SLB	zh=所罗门群岛	zh.formal=所罗门	zh.char=所	en=Solomon Islands	en.adj=Solomon Islander	capital.zh=霍尼亚拉	capital.en=Honiara
name	TON	zh=友谊群岛	en=Friendly Islands
group	两岛国	members=TON|FJI@2020..2024-05|SLB@..2021	size=2
organization	帕米尔水利联盟	label=帕水联	zh.alias=帕水联	en=Pamir Water Union	en.alias=PWU	organ.zh=帕水联理事会	seat.zh=苏瓦	members=TON@2011-01-01..
agreement	渔业合作协定	en=Fisheries Agreement	subtype=treaty	members=TON|FJI
project	海底电缆	zh.alias=电缆项目	members=TON|FJI
leader	沙里波夫(TON)	zh=法尔霍德·沙里波夫	en=Farhod Sharipov	country=TON	office=总统特使	office.en=Presidential Envoy	since=2025-01	until=2025-12-31
place	苏瓦	en=Suva	country=FJI
