country	WSM	zh=汤加|萨摩亚	en=Tonga
place	汤加	country=FJI
leader	图普	country=FJI	office=总理
leader	甲	country=FJI	office=总理	since=2020	until=2019
group	三岛国	members=TON|FJI	size=3
agreement	汤加
project	汤加
leader	长	en=A
