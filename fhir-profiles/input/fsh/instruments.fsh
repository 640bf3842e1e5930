// The instruments that may come with a referral. Their texts, answers and scoring are the product's, and a test holds them together.
// Item codes are our own ("question"), because no national code is chosen. A person who does not want to answer leaves the question out; where all
// are needed for a score, the form is then not sent.

CodeSystem: Question
Id: question
Title: "Question"
Description: "Every question of the instruments, by instrument and item."
* insert Codes
* #ucla3-companionship "Hur ofta känner du att du saknar sällskap?" "How often do you feel that you lack companionship?"
* #ucla3-left-out "Hur ofta känner du dig utanför?" "How often do you feel left out?"
* #ucla3-isolated "Hur ofta känner du dig isolerad från andra?" "How often do you feel isolated from others?"
* #direct-loneliness-how-often "Hur ofta känner du dig ensam?" "How often do you feel lonely?"
* #bothered-by-loneliness-bothered "Händer det att du besväras av ensamhet?" "Does it happen that you are bothered by loneliness?"
* #who5-cheerful "Jag har känt mig glad och på gott humör" "I have felt cheerful and in good spirits"
* #who5-calm "Jag har känt mig lugn och avslappnad" "I have felt calm and relaxed"
* #who5-active "Jag har känt mig aktiv och kraftfull" "I have felt active and vigorous"
* #who5-rested "Jag har känt mig pigg och utvilad när jag vaknat" "I woke up feeling fresh and rested"
* #who5-interested "Mitt vardagsliv har varit fyllt av sådant som intresserar mig" "My daily life has been filled with things that interest me"
* #self-rated-health-general-health "Hur bedömer du ditt allmänna hälsotillstånd?" "How would you rate your general state of health?"

CodeSystem: Ucla3Answer
Id: ucla-3-answer
Title: "UCLA-3 answer"
Description: "The answers to each item of UCLA-3. The code is the score."
* insert Codes
* #1 "Nästan aldrig eller aldrig" "Hardly ever or never, scores 1."
* #2 "Ibland" "Some of the time, scores 2."
* #3 "Ofta" "Often, scores 3."

ValueSet: Ucla3AnswerVS
Id: ucla-3-answer
Title: "UCLA-3 answer"
Description: "The answers to each item of UCLA-3."
* insert Values
* include codes from system Ucla3Answer

CodeSystem: BotheredAnswer
Id: bothered-by-loneliness-answer
Title: "Bothered by loneliness answer"
Description: "The answers to each item of Bothered by loneliness. The codes are in order and are no score."
* insert Codes
* #1 "Ja, ofta" "Yes, often."
* #2 "Ja, då och då" "Yes, now and then."
* #3 "Nej" "No."

ValueSet: BotheredAnswerVS
Id: bothered-by-loneliness-answer
Title: "Bothered by loneliness answer"
Description: "The answers to each item of Bothered by loneliness."
* insert Values
* include codes from system BotheredAnswer

CodeSystem: Who5Answer
Id: who-5-answer
Title: "WHO-5 answer"
Description: "The answers to each item of WHO-5. The code is the score."
* insert Codes
* #5 "Hela tiden" "All of the time, scores 5."
* #4 "Största delen av tiden" "Most of the time, scores 4."
* #3 "Mer än halva tiden" "More than half of the time, scores 3."
* #2 "Mindre än halva tiden" "Less than half of the time, scores 2."
* #1 "Då och då" "Some of the time, scores 1."
* #0 "Aldrig" "At no time, scores 0."

ValueSet: Who5AnswerVS
Id: who-5-answer
Title: "WHO-5 answer"
Description: "The answers to each item of WHO-5."
* insert Values
* include codes from system Who5Answer

CodeSystem: SelfRatedHealthAnswer
Id: self-rated-health-answer
Title: "Self-rated health answer"
Description: "The answers to each item of Self-rated health. The codes are in order and are no score."
* insert Codes
* #1 "Mycket bra" "Very good."
* #2 "Bra" "Good."
* #3 "Någorlunda" "Fair."
* #4 "Dåligt" "Poor."
* #5 "Mycket dåligt" "Very poor."

ValueSet: SelfRatedHealthAnswerVS
Id: self-rated-health-answer
Title: "Self-rated health answer"
Description: "The answers to each item of Self-rated health."
* insert Values
* include codes from system SelfRatedHealthAnswer

RuleSet: Form(key)
* url = "https://lotsen.example/fhir/Questionnaire/{key}"
* version = "1.0.0"
* status = #active
* experimental = false
* language = #sv
* subjectType = #Patient

RuleSet: Choice(linkId, code, text, required)
* item[+].linkId = {linkId}
* item[=].code = Question#{code}
* item[=].text = {text}
* item[=].type = #choice
* item[=].required = {required}

RuleSet: Scored(answer, score)
* item[=].answerOption[+].valueCoding = {answer}
* item[=].answerOption[=].valueCoding.extension.url = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
* item[=].answerOption[=].valueCoding.extension.valueDecimal = {score}

RuleSet: Ordered(answer)
* item[=].answerOption[+].valueCoding = {answer}

Instance: ucla-3
InstanceOf: Questionnaire
Usage: #definition
* insert Form(ucla-3)
* name = "Ucla3"
* title = "Ensamhet, tre frågor (UCLA-3)"
* description = "Tre frågor om ensamhet och en direkt fråga. Summan är 3 till 9; alla tre svaren krävs. Arbetsöversättning: den svenska lydelsen är inte validerad. Stöd för samtalet, inte för diagnos."
* copyright = "Three-Item Loneliness Scale: Hughes, Waite, Hawkley, Cacioppo (2004)."
* insert Choice("companionship", ucla3-companionship, [["Hur ofta känner du att du saknar sällskap?"]], true)
* insert Scored([[Ucla3Answer#1 "Nästan aldrig eller aldrig"]], 1)
* insert Scored([[Ucla3Answer#2 "Ibland"]], 2)
* insert Scored([[Ucla3Answer#3 "Ofta"]], 3)
* insert Choice("left-out", ucla3-left-out, [["Hur ofta känner du dig utanför?"]], true)
* insert Scored([[Ucla3Answer#1 "Nästan aldrig eller aldrig"]], 1)
* insert Scored([[Ucla3Answer#2 "Ibland"]], 2)
* insert Scored([[Ucla3Answer#3 "Ofta"]], 3)
* insert Choice("isolated", ucla3-isolated, [["Hur ofta känner du dig isolerad från andra?"]], true)
* insert Scored([[Ucla3Answer#1 "Nästan aldrig eller aldrig"]], 1)
* insert Scored([[Ucla3Answer#2 "Ibland"]], 2)
* insert Scored([[Ucla3Answer#3 "Ofta"]], 3)
* insert Choice("direct", direct-loneliness-how-often, [["Hur ofta känner du dig ensam?"]], false)
* insert Ordered([[Loneliness#often "Ofta eller alltid"]])
* insert Ordered([[Loneliness#sometimes "Ibland"]])
* insert Ordered([[Loneliness#occasionally "Någon enstaka gång"]])
* insert Ordered([[Loneliness#seldom "Nästan aldrig"]])
* insert Ordered([[Loneliness#never "Aldrig"]])

Instance: direct-loneliness
InstanceOf: Questionnaire
Usage: #definition
* insert Form(direct-loneliness)
* name = "DirectLoneliness"
* title = "Ensamhet, en direkt fråga"
* description = "Den direkta frågan om ensamhet. Svaret är ett ord och inget tal. Arbetsöversättning: den svenska lydelsen är inte validerad."
* copyright = "Office for National Statistics (Storbritannien): Measuring loneliness."
* insert Choice("how-often", direct-loneliness-how-often, [["Hur ofta känner du dig ensam?"]], true)
* insert Ordered([[Loneliness#often "Ofta eller alltid"]])
* insert Ordered([[Loneliness#sometimes "Ibland"]])
* insert Ordered([[Loneliness#occasionally "Någon enstaka gång"]])
* insert Ordered([[Loneliness#seldom "Nästan aldrig"]])
* insert Ordered([[Loneliness#never "Aldrig"]])

Instance: bothered-by-loneliness
InstanceOf: Questionnaire
Usage: #definition
* insert Form(bothered-by-loneliness)
* name = "BotheredByLoneliness"
* title = "Besväras av ensamhet"
* description = "Frågan om att besväras av ensamhet. Svaret är ett ord och inget tal. Arbetslydelse: inte avstämd mot den som äger frågan."
* copyright = "Efter Socialstyrelsens undersökning Vad tycker de äldre om äldreomsorgen?"
* insert Choice("bothered", bothered-by-loneliness-bothered, [["Händer det att du besväras av ensamhet?"]], true)
* insert Ordered([[BotheredAnswer#1 "Ja, ofta"]])
* insert Ordered([[BotheredAnswer#2 "Ja, då och då"]])
* insert Ordered([[BotheredAnswer#3 "Nej"]])

Instance: who-5
InstanceOf: Questionnaire
Usage: #definition
* insert Form(who-5)
* name = "Who5"
* title = "Välbefinnande (WHO-5)"
* description = "Tänk på de senaste två veckorna. Vilket svar stämmer bäst för vart och ett av påståendena? Råsumman 0 till 25 gånger fyra ger 0 till 100; alla fem svaren krävs. Arbetslydelse: inte avstämd mot WHO:s egen svenska text. Den svenska versionen är validerad för 19 till 64 år, inte för äldre."
* copyright = "WHO-5 (1998), Världshälsoorganisationen, WHO:s regionkontor för Europa."
* insert Choice("cheerful", who5-cheerful, [["Jag har känt mig glad och på gott humör"]], true)
* insert Scored([[Who5Answer#5 "Hela tiden"]], 5)
* insert Scored([[Who5Answer#4 "Största delen av tiden"]], 4)
* insert Scored([[Who5Answer#3 "Mer än halva tiden"]], 3)
* insert Scored([[Who5Answer#2 "Mindre än halva tiden"]], 2)
* insert Scored([[Who5Answer#1 "Då och då"]], 1)
* insert Scored([[Who5Answer#0 "Aldrig"]], 0)
* insert Choice("calm", who5-calm, [["Jag har känt mig lugn och avslappnad"]], true)
* insert Scored([[Who5Answer#5 "Hela tiden"]], 5)
* insert Scored([[Who5Answer#4 "Största delen av tiden"]], 4)
* insert Scored([[Who5Answer#3 "Mer än halva tiden"]], 3)
* insert Scored([[Who5Answer#2 "Mindre än halva tiden"]], 2)
* insert Scored([[Who5Answer#1 "Då och då"]], 1)
* insert Scored([[Who5Answer#0 "Aldrig"]], 0)
* insert Choice("active", who5-active, [["Jag har känt mig aktiv och kraftfull"]], true)
* insert Scored([[Who5Answer#5 "Hela tiden"]], 5)
* insert Scored([[Who5Answer#4 "Största delen av tiden"]], 4)
* insert Scored([[Who5Answer#3 "Mer än halva tiden"]], 3)
* insert Scored([[Who5Answer#2 "Mindre än halva tiden"]], 2)
* insert Scored([[Who5Answer#1 "Då och då"]], 1)
* insert Scored([[Who5Answer#0 "Aldrig"]], 0)
* insert Choice("rested", who5-rested, [["Jag har känt mig pigg och utvilad när jag vaknat"]], true)
* insert Scored([[Who5Answer#5 "Hela tiden"]], 5)
* insert Scored([[Who5Answer#4 "Största delen av tiden"]], 4)
* insert Scored([[Who5Answer#3 "Mer än halva tiden"]], 3)
* insert Scored([[Who5Answer#2 "Mindre än halva tiden"]], 2)
* insert Scored([[Who5Answer#1 "Då och då"]], 1)
* insert Scored([[Who5Answer#0 "Aldrig"]], 0)
* insert Choice("interested", who5-interested, [["Mitt vardagsliv har varit fyllt av sådant som intresserar mig"]], true)
* insert Scored([[Who5Answer#5 "Hela tiden"]], 5)
* insert Scored([[Who5Answer#4 "Största delen av tiden"]], 4)
* insert Scored([[Who5Answer#3 "Mer än halva tiden"]], 3)
* insert Scored([[Who5Answer#2 "Mindre än halva tiden"]], 2)
* insert Scored([[Who5Answer#1 "Då och då"]], 1)
* insert Scored([[Who5Answer#0 "Aldrig"]], 0)

Instance: self-rated-health
InstanceOf: Questionnaire
Usage: #definition
* insert Form(self-rated-health)
* name = "SelfRatedHealth"
* title = "Allmän hälsa"
* description = "En fråga om hur personen själv bedömer sin hälsa. Svaret är ett ord och inget tal. Äldre undersökningar har tre svar i stället för fem och går inte att jämföra."
* copyright = "Efter Folkhälsomyndighetens enkät Hälsa på lika villkor."
* insert Choice("general-health", self-rated-health-general-health, [["Hur bedömer du ditt allmänna hälsotillstånd?"]], true)
* insert Ordered([[SelfRatedHealthAnswer#1 "Mycket bra"]])
* insert Ordered([[SelfRatedHealthAnswer#2 "Bra"]])
* insert Ordered([[SelfRatedHealthAnswer#3 "Någorlunda"]])
* insert Ordered([[SelfRatedHealthAnswer#4 "Dåligt"]])
* insert Ordered([[SelfRatedHealthAnswer#5 "Mycket dåligt"]])
