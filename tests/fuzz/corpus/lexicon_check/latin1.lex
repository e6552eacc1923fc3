country	FRA	en=Française
