# Words of English diplomatic news by class. A word that begins with a capital letter counts only with one.
# Row: words<TAB>CLASS<TAB>word|word|…   data/README.md says what each class does.

words	office	President|Vice President|Prime Minister|Deputy Prime Minister|Premier|Vice Premier|Chancellor|King|Queen|Emir|Sultan|Crown Prince|Foreign Minister|Deputy Foreign Minister|Minister of Foreign Affairs|Foreign Secretary|Secretary of State|Deputy Secretary of State|Defense Minister|Defence Minister|Defense Secretary|Defence Secretary|Secretary of Defense|Finance Minister|Treasury Secretary|Trade Minister|Commerce Minister|Commerce Secretary|Interior Minister|National Security Advisor|National Security Adviser|Secretary-General|Secretary General|Director-General|High Representative|Special Envoy|special envoy|Ambassador|ambassador|State Councilor|General Secretary|Party chief|Supreme Leader|Speaker|Minister|president|prime minister|premier|foreign minister|vice president|deputy prime minister|defense minister|chancellor|king|special adviser|special representative|leader|Chief Executive|Governor
words	office.other	spokesperson|spokesman|spokeswoman|Spokesperson|Spokesman|Spokeswoman|chairman|coach|Chairman|reporter|captain|Governor
words	office.modifier	Vice|Deputy|Acting|State|Foreign|National|Security|Special|Federal|Chief|acting|newly elected|visiting|new|Interim|Executive|European Council|Commission
words	office.former	former|Former|ex-president|late
words	honorific	Mr|Mrs|Ms|Sheikh
words	government	government|Government|administration

words	country.not_before	team|national team|football|soccer|coach|beans|cheese|cuisine|turkey|goose|Goose|Mobile|Airlines|restaurant|language|players|player|striker|driver|dishes|duck
words	coordinator	and|as well as|together with
words	preposition.with	with|alongside
words	preposition	of|in|on|at|for|from|by|into|over|against|about|after|before|during|under|between|among|to|toward|towards|within|across|since|until|through|near|outside|inside|as|than|via
words	preposition.place	in|at
words	adverb	the|a|an|also|both|all|its|their|his|her|then|later|earlier|separately|jointly|again|now|still|already|has|have|had|is|are|was|were|been|be|being|would|could|firmly|strongly|formally|officially|just|yesterday|today|recently|this|these|those|last|next|each|other|two|three|held|by telephone|by phone|as well
words	connective	but|while|who|which|when|where|because|if|although|however|meanwhile|or|so
# After these a capital is its government.
words	toward.government	condemned|condemns|condemning|accused|accuses|accusing|urged|urges|urging|warned|warns|warning|blamed|blames|criticized|criticised|criticizes|criticises|pressured|pressing|sanctioned|supports|supported|backs|backed
words	pivot	that|urged|urges|urge|thanked|welcomed|asked|called on|encouraged|invited|expects|expected|hopes|hoped
words	speech	said|says|told|stated|stressed|noted|added|announced|pointed out|reiterated|declared|wrote|warned|insisted
words	planned	will|shall|plans to|plan to|is to|are to|intends to|is scheduled to|are scheduled to|due to|expected to|would|set to|is expected to
words	denied	not|no|never|did not|does not|do not|refused|denied|denies|neither|nor|declined|without|has not|have not|had not
words	reference.sides	the two sides|two sides|both sides|the two countries|two countries|both countries|the two nations|both nations|the two|neither side
words	reference.heads	leaders|presidents|ministers|foreign ministers|prime ministers
words	reference.persons	both leaders|the two leaders|the two presidents|the two ministers|both ministers|the two men|each minister|the two prime ministers
words	reference.office	the Secretary|the President|the Prime Minister|the Foreign Minister|the Chancellor|the Premier|the King|the Minister
words	head.statement	joint statement|joint press statement|joint communique|Joint Statement|Joint Communique
words	reference.speakers	we
words	reference.person	he|she
words	speech.dummy	accordingly

words	noun	trade|investment|tourism|health|technology|energy|defense|defence|security|agriculture|education|culture|climate|climate change|infrastructure|transport|finance|science|space|maritime|maritime security|counterterrorism|cybersecurity|renewable energy|digital|economic|economy|mining|water|fisheries|artificial intelligence|rail|migration|nuclear|military|green|development|exchanges|relations|ties
words	field.stop	cooperation|exchanges|collaboration
words	field.general	relations|ties|development|economic
words	et_al	among others
words	head.event	Summit|Conference|Forum|Summit Meeting|General Assembly|Leaders' Meeting
words	agreement.treaty	Treaty|treaty|Convention
words	agreement.declaration	Declaration|declaration|Accords
words	agreement.communique	Communique|communique|joint communique|Joint Communique
words	agreement.statement	Joint Statement|joint statement|joint press statement|statement of principles
words	agreement.memorandum	memorandum of understanding|Memorandum of Understanding|memorandum
words	agreement.agreement	Agreement|agreement|Accord|accord|Pact|pact
words	agreement.protocol	Protocol|protocol
words	agreement.plan	Action Plan|action plan|Roadmap|roadmap
words	signing	signed|sign|signs|inked|issued|adopted|concluded|released|ratified|approved

# --- words for a year, month or day, told from the article's own: time.UNIT.OFFSET ---
words	time.year.-1	last year
words	time.year.0	this year
words	time.year.1	next year
words	time.month.-1	last month
words	time.month.0	this month
words	time.month.1	next month
words	time.day.-1	yesterday
words	time.day.0	today
words	time.day.1	tomorrow
