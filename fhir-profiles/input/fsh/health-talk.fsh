// The health talk as the product holds it: eight steps, every question with its stable linkId "step.question". The texts are those of the screen
// and a test holds them together. It is never sent over the interface: what a health centre hears is the report.

CodeSystem: TalkAnswer
Id: talk-answer
Title: "Health talk, answer"
Description: "The closed answers of the health talk. That somebody would not say and that nobody asked are two things, and neither is a no."
* insert Codes
* #yes "Ja" "Yes."
* #no "Nej" "No."
* #declined "Vill inte svara" "The person did not want to answer."
* #not-asked "Frågades inte" "The question was not put."
* #alone "Ensam" "Lives alone."
* #with-partner "Med make, maka eller partner" "Lives with a partner."
* #with-others "Med någon annan" "Lives with somebody else."
* #daily "Varje dag" "Gets out every day."
* #some-days-a-week "Några gånger i veckan" "Gets out some days a week."
* #once-a-week "En gång i veckan" "Gets out once a week."
* #less-often "Mer sällan" "Gets out less often than once a week."
* #home "hemma hos personen" "At home."
* #place "på en plats" "At a meeting."
* #phone "på telefon" "By telephone."
* #within-days "Ja, inom några dagar" "The health centre should contact the person within days."
* #when-convenient "Ja, när det passar vårdcentralen" "The health centre should contact the person when convenient."

CodeSystem: Barrier
Id: barrier
Title: "Barrier"
Description: "What makes it hard for a person to get out and meet others."
* insert Codes
* #hearing "Hör dåligt" "Hears badly."
* #sight "Ser dåligt" "Sees badly."
* #walking "Svårt att gå eller stå länge" "Hard to walk or stand for long."
* #toilet "Behöver nära till toalett" "Needs a toilet close by."
* #steps "Klarar inte trappor" "Cannot manage stairs."
* #eating "Svårt att äta eller svälja" "Hard to eat or swallow."
* #memory "Glömmer eller tappar tråden" "Forgets or loses the thread."
* #noise "Svårt för hög musik och buller" "Loud music or noise is trying."
* #distance "Långt att ta sig" "Long way to go."
* #transport "Behöver buss eller skjuts" "Depends on a bus or a lift."
* #fear-of-place "Känner sig inte hemma i lokalen" "Does not feel at ease in the place."
* #alone "Vill inte gå ensam första gången" "Does not want to go alone the first time."
* #large-groups "Trivs inte i stora grupper" "Uneasy in large groups."
* #language "Vill ha ett annat språk än svenska" "Wants another language than Swedish."
* #digital "Använder inte internet" "Does not use the internet."
* #carer-no-time "Vårdar någon hemma" "Cares for someone at home."
* #money "Avgift eller resa kostar för mycket" "Fees or the journey cost too much."
* #grief "Sörjer" "Grieves."
* #low-mood "Känner sig nedstämd" "Low in mood."

CodeSystem: Interest
Id: interest
Title: "Interest"
Description: "What a person likes to do."
* insert Codes
* #exercise "Gympa och träning" "Gym, gymnastics, strength and balance."
* #calm-movement "Yoga och lugn rörelse" "Yoga, qigong and other calm movement."
* #walks "Promenader" "Walks."
* #swimming "Simning och idrott" "Swimming and sport."
* #outdoors "Vara ute i naturen" "Being outdoors."
* #dance "Dans" "Dancing."
* #music "Sång och musik" "Singing, playing and listening."
* #theatre "Teater och film" "Theatre, film and stage."
* #reading "Läsa och prata om böcker" "Reading and talking about books."
* #conversation "Samtal i liten grupp" "Talking with others in a small circle."
* #meals "Äta tillsammans" "Eating together."
* #coffee "Fika och umgås" "Coffee and company."
* #games "Kort och spel" "Cards and games."
* #learning "Föreläsningar och kurser" "Lectures and courses."
* #outings "Utflykter" "Outings."
* #digital "Telefon, platta och dator" "Phone, tablet and computer."

CodeSystem: Pillar
Id: pillar
Title: "Pillar"
Description: "The four pillars of healthy ageing."
* insert Codes
* #social-fellowship "Gemenskap" "Company."
* #meaning "Meningsfullhet" "Meaning."
* #physical-activity "Fysisk aktivitet" "Physical activity."
* #good-food "Goda matvanor" "Good food."

CodeSystem: Finger
Id: finger
Title: "FINGER component"
Description: "The five parts of the FINGER programme."
* insert Codes
* #food "Mat" "Food."
* #physical-activity "Rörelse" "Movement."
* #social "Umgänge" "Company."
* #cognitive "Tankeverksamhet" "Thinking."
* #health-values "Blodtryck och andra hälsovärden" "Blood pressure and other health values."

RuleSet: TalkItem(linkId, text, type)
* item[=].item[+].linkId = {linkId}
* item[=].item[=].text = {text}
* item[=].item[=].type = #{type}

RuleSet: Unsaid
* item[=].item[=].answerOption[+].valueCoding = TalkAnswer#declined "Vill inte svara"
* item[=].item[=].answerOption[+].valueCoding = TalkAnswer#not-asked "Frågades inte"

Instance: health-talk
InstanceOf: Questionnaire
Usage: #definition
* url = "https://lotsen.example/fhir/Questionnaire/health-talk"
* version = "1.0.0"
* name = "HealthTalk"
* title = "Kommunens hälsosamtal"
* status = #active
* experimental = false
* language = #sv
* subjectType = #Patient
* description = "Hälsosamtalets åtta steg. Inget svar krävs för att samtalet ska kunna föras. Arbetsformulering: lydelsen är vår egen, utom de tre frågorna i UCLA-3 och den direkta frågan, som är arbetsöversättningar."
* item[+].linkId = "consent"
* item[=].text = "Samtycke"
* item[=].type = #group
* insert TalkItem("consent.held-on", [["Dag för samtalet"]], date)
* insert TalkItem("consent.mode", [["Hur hålls samtalet?"]], choice)
* item[=].item[=].answerOption[+].valueCoding = TalkAnswer#home "hemma hos personen"
* item[=].item[=].answerOption[+].valueCoding = TalkAnswer#place "på en plats"
* item[=].item[=].answerOption[+].valueCoding = TalkAnswer#phone "på telefon"
* insert TalkItem("consent.informed-of-right", [["Jag har berättat om rätten att ansöka om bistånd"]], boolean)
* insert TalkItem("consent.share-with-health-centre", [["Får vårdcentralen veta hur det går?"]], choice)
* item[=].item[=].answerOption[+].valueCoding = TalkAnswer#yes "Ja"
* item[=].item[=].answerOption[+].valueCoding = TalkAnswer#no "Nej"
* item[=].item[=].answerOption[+].valueCoding = TalkAnswer#declined "Vill inte svara"
* item[=].item[=].answerOption[+].valueCoding = TalkAnswer#not-asked "Frågades inte"
* item[+].linkId = "everyday"
* item[=].text = "Vardag"
* item[=].type = #group
* insert TalkItem("everyday.living", [["Hur bor personen?"]], choice)
* item[=].item[=].answerOption[+].valueCoding = TalkAnswer#alone "Ensam"
* item[=].item[=].answerOption[+].valueCoding = TalkAnswer#with-partner "Med make, maka eller partner"
* item[=].item[=].answerOption[+].valueCoding = TalkAnswer#with-others "Med någon annan"
* item[=].item[=].answerOption[+].valueCoding = TalkAnswer#declined "Vill inte svara"
* item[=].item[=].answerOption[+].valueCoding = TalkAnswer#not-asked "Frågades inte"
* insert TalkItem("everyday.home-care", [["Har personen hemtjänst eller särskilt boende?"]], choice)
* item[=].item[=].answerOption[+].valueCoding = TalkAnswer#yes "Ja"
* item[=].item[=].answerOption[+].valueCoding = TalkAnswer#no "Nej"
* item[=].item[=].answerOption[+].valueCoding = TalkAnswer#declined "Vill inte svara"
* item[=].item[=].answerOption[+].valueCoding = TalkAnswer#not-asked "Frågades inte"
* insert TalkItem("everyday.outings", [["Hur ofta kommer personen ut?"]], choice)
* item[=].item[=].answerOption[+].valueCoding = TalkAnswer#daily "Varje dag"
* item[=].item[=].answerOption[+].valueCoding = TalkAnswer#some-days-a-week "Några gånger i veckan"
* item[=].item[=].answerOption[+].valueCoding = TalkAnswer#once-a-week "En gång i veckan"
* item[=].item[=].answerOption[+].valueCoding = TalkAnswer#less-often "Mer sällan"
* item[=].item[=].answerOption[+].valueCoding = TalkAnswer#declined "Vill inte svara"
* item[=].item[=].answerOption[+].valueCoding = TalkAnswer#not-asked "Frågades inte"
* insert TalkItem("everyday.words", [["Så ser en vanlig dag ut"]], text)
* item[+].linkId = "contacts"
* item[=].text = "Kontakter och ensamhet"
* item[=].type = #group
* insert TalkItem("contacts.words", [["Vilka personen träffar eller talar med"]], text)
* insert TalkItem("contacts.loneliness", [["Fyra frågor om ensamhet"]], group)
* item[=].item[=].item[+].linkId = "contacts.loneliness.how-often"
* item[=].item[=].item[=].text = "Hur ofta känner du dig ensam?"
* item[=].item[=].item[=].type = #choice
* item[=].item[=].item[=].answerOption[+].valueCoding = Loneliness#often "Ofta eller alltid"
* item[=].item[=].item[=].answerOption[+].valueCoding = Loneliness#sometimes "Ibland"
* item[=].item[=].item[=].answerOption[+].valueCoding = Loneliness#occasionally "Någon enstaka gång"
* item[=].item[=].item[=].answerOption[+].valueCoding = Loneliness#seldom "Nästan aldrig"
* item[=].item[=].item[=].answerOption[+].valueCoding = Loneliness#never "Aldrig"
* item[=].item[=].item[=].answerOption[+].valueCoding = TalkAnswer#declined "Vill inte svara"
* item[=].item[=].item[=].answerOption[+].valueCoding = TalkAnswer#not-asked "Frågades inte"
* item[=].item[=].item[+].linkId = "contacts.loneliness.companionship"
* item[=].item[=].item[=].text = "Hur ofta känner du att du saknar sällskap?"
* item[=].item[=].item[=].type = #choice
* item[=].item[=].item[=].answerOption[+].valueCoding = Ucla3Answer#1 "Nästan aldrig eller aldrig"
* item[=].item[=].item[=].answerOption[+].valueCoding = Ucla3Answer#2 "Ibland"
* item[=].item[=].item[=].answerOption[+].valueCoding = Ucla3Answer#3 "Ofta"
* item[=].item[=].item[=].answerOption[+].valueCoding = TalkAnswer#declined "Vill inte svara"
* item[=].item[=].item[=].answerOption[+].valueCoding = TalkAnswer#not-asked "Frågades inte"
* item[=].item[=].item[+].linkId = "contacts.loneliness.left-out"
* item[=].item[=].item[=].text = "Hur ofta känner du dig utanför?"
* item[=].item[=].item[=].type = #choice
* item[=].item[=].item[=].answerOption[+].valueCoding = Ucla3Answer#1 "Nästan aldrig eller aldrig"
* item[=].item[=].item[=].answerOption[+].valueCoding = Ucla3Answer#2 "Ibland"
* item[=].item[=].item[=].answerOption[+].valueCoding = Ucla3Answer#3 "Ofta"
* item[=].item[=].item[=].answerOption[+].valueCoding = TalkAnswer#declined "Vill inte svara"
* item[=].item[=].item[=].answerOption[+].valueCoding = TalkAnswer#not-asked "Frågades inte"
* item[=].item[=].item[+].linkId = "contacts.loneliness.isolated"
* item[=].item[=].item[=].text = "Hur ofta känner du dig isolerad från andra?"
* item[=].item[=].item[=].type = #choice
* item[=].item[=].item[=].answerOption[+].valueCoding = Ucla3Answer#1 "Nästan aldrig eller aldrig"
* item[=].item[=].item[=].answerOption[+].valueCoding = Ucla3Answer#2 "Ibland"
* item[=].item[=].item[=].answerOption[+].valueCoding = Ucla3Answer#3 "Ofta"
* item[=].item[=].item[=].answerOption[+].valueCoding = TalkAnswer#declined "Vill inte svara"
* item[=].item[=].item[=].answerOption[+].valueCoding = TalkAnswer#not-asked "Frågades inte"
* item[+].linkId = "barriers"
* item[=].text = "Hinder"
* item[=].type = #group
* insert TalkItem("barriers.body", [["Kropp och sinnen"]], choice)
* item[=].item[=].repeats = true
* item[=].item[=].answerOption[+].valueCoding = Barrier#hearing "Hör dåligt"
* item[=].item[=].answerOption[+].valueCoding = Barrier#sight "Ser dåligt"
* item[=].item[=].answerOption[+].valueCoding = Barrier#walking "Svårt att gå eller stå länge"
* item[=].item[=].answerOption[+].valueCoding = Barrier#toilet "Behöver nära till toalett"
* item[=].item[=].answerOption[+].valueCoding = Barrier#steps "Klarar inte trappor"
* item[=].item[=].answerOption[+].valueCoding = Barrier#eating "Svårt att äta eller svälja"
* item[=].item[=].answerOption[+].valueCoding = Barrier#memory "Glömmer eller tappar tråden"
* item[=].item[=].item[+].linkId = "barriers.body.easing"
* item[=].item[=].item[=].text = "Vad skulle underlätta?"
* item[=].item[=].item[=].type = #text
* insert TalkItem("barriers.body.unsaid", [["Inget svar om Kropp och sinnen"]], choice)
* insert Unsaid
* insert TalkItem("barriers.home-and-daily-life", [["Hem och vardag"]], choice)
* item[=].item[=].repeats = true
* item[=].item[=].answerOption[+].valueCoding = Barrier#language "Vill ha ett annat språk än svenska"
* item[=].item[=].answerOption[+].valueCoding = Barrier#digital "Använder inte internet"
* item[=].item[=].answerOption[+].valueCoding = Barrier#carer-no-time "Vårdar någon hemma"
* item[=].item[=].item[+].linkId = "barriers.home-and-daily-life.easing"
* item[=].item[=].item[=].text = "Vad skulle underlätta?"
* item[=].item[=].item[=].type = #text
* insert TalkItem("barriers.home-and-daily-life.unsaid", [["Inget svar om Hem och vardag"]], choice)
* insert Unsaid
* insert TalkItem("barriers.place-and-way", [["Plats och resa"]], choice)
* item[=].item[=].repeats = true
* item[=].item[=].answerOption[+].valueCoding = Barrier#noise "Svårt för hög musik och buller"
* item[=].item[=].answerOption[+].valueCoding = Barrier#distance "Långt att ta sig"
* item[=].item[=].answerOption[+].valueCoding = Barrier#transport "Behöver buss eller skjuts"
* item[=].item[=].item[+].linkId = "barriers.place-and-way.easing"
* item[=].item[=].item[=].text = "Vad skulle underlätta?"
* item[=].item[=].item[=].type = #text
* insert TalkItem("barriers.place-and-way.unsaid", [["Inget svar om Plats och resa"]], choice)
* insert Unsaid
* insert TalkItem("barriers.safety", [["Trygghet"]], choice)
* item[=].item[=].repeats = true
* item[=].item[=].answerOption[+].valueCoding = Barrier#fear-of-place "Känner sig inte hemma i lokalen"
* item[=].item[=].answerOption[+].valueCoding = Barrier#alone "Vill inte gå ensam första gången"
* item[=].item[=].answerOption[+].valueCoding = Barrier#large-groups "Trivs inte i stora grupper"
* item[=].item[=].item[+].linkId = "barriers.safety.easing"
* item[=].item[=].item[=].text = "Vad skulle underlätta?"
* item[=].item[=].item[=].type = #text
* insert TalkItem("barriers.safety.unsaid", [["Inget svar om Trygghet"]], choice)
* insert Unsaid
* insert TalkItem("barriers.money", [["Pengar"]], choice)
* item[=].item[=].repeats = true
* item[=].item[=].answerOption[+].valueCoding = Barrier#money "Avgift eller resa kostar för mycket"
* item[=].item[=].item[+].linkId = "barriers.money.easing"
* item[=].item[=].item[=].text = "Vad skulle underlätta?"
* item[=].item[=].item[=].type = #text
* insert TalkItem("barriers.money.unsaid", [["Inget svar om Pengar"]], choice)
* insert Unsaid
* insert TalkItem("barriers.mind", [["Sorg och nedstämdhet"]], choice)
* item[=].item[=].repeats = true
* item[=].item[=].answerOption[+].valueCoding = Barrier#grief "Sörjer"
* item[=].item[=].answerOption[+].valueCoding = Barrier#low-mood "Känner sig nedstämd"
* item[=].item[=].item[+].linkId = "barriers.mind.easing"
* item[=].item[=].item[=].text = "Vad skulle underlätta?"
* item[=].item[=].item[=].type = #text
* insert TalkItem("barriers.mind.unsaid", [["Inget svar om Sorg och nedstämdhet"]], choice)
* insert Unsaid
* insert TalkItem("barriers.words", [["Något annat som gör det svårt"]], text)
* item[+].linkId = "interests"
* item[=].text = "Intressen"
* item[=].type = #group
* insert TalkItem("interests.interests", [["Intressen"]], choice)
* item[=].item[=].repeats = true
* item[=].item[=].answerOption[+].valueCoding = Interest#exercise "Gympa och träning"
* item[=].item[=].answerOption[+].valueCoding = Interest#calm-movement "Yoga och lugn rörelse"
* item[=].item[=].answerOption[+].valueCoding = Interest#walks "Promenader"
* item[=].item[=].answerOption[+].valueCoding = Interest#swimming "Simning och idrott"
* item[=].item[=].answerOption[+].valueCoding = Interest#outdoors "Vara ute i naturen"
* item[=].item[=].answerOption[+].valueCoding = Interest#dance "Dans"
* item[=].item[=].answerOption[+].valueCoding = Interest#music "Sång och musik"
* item[=].item[=].answerOption[+].valueCoding = Interest#theatre "Teater och film"
* item[=].item[=].answerOption[+].valueCoding = Interest#reading "Läsa och prata om böcker"
* item[=].item[=].answerOption[+].valueCoding = Interest#conversation "Samtal i liten grupp"
* item[=].item[=].answerOption[+].valueCoding = Interest#meals "Äta tillsammans"
* item[=].item[=].answerOption[+].valueCoding = Interest#coffee "Fika och umgås"
* item[=].item[=].answerOption[+].valueCoding = Interest#games "Kort och spel"
* item[=].item[=].answerOption[+].valueCoding = Interest#learning "Föreläsningar och kurser"
* item[=].item[=].answerOption[+].valueCoding = Interest#outings "Utflykter"
* item[=].item[=].answerOption[+].valueCoding = Interest#digital "Telefon, platta och dator"
* insert TalkItem("interests.unsaid", [["Inget svar om Intressen"]], choice)
* insert Unsaid
* insert TalkItem("interests.words", [["Något mer om vad personen tycker om"]], text)
* insert TalkItem("interests.not-evenings", [["Inte på kvällar"]], boolean)
* insert TalkItem("interests.companion-wanted", [["Vill ha sällskap första gången"]], boolean)
* item[+].linkId = "health"
* item[=].text = "Hälsa"
* item[=].type = #group
* insert TalkItem("health.pillars", [["Vad vill personen ha mer av?"]], choice)
* item[=].item[=].repeats = true
* item[=].item[=].answerOption[+].valueCoding = Pillar#social-fellowship "Gemenskap"
* item[=].item[=].answerOption[+].valueCoding = Pillar#meaning "Meningsfullhet"
* item[=].item[=].answerOption[+].valueCoding = Pillar#physical-activity "Fysisk aktivitet"
* item[=].item[=].answerOption[+].valueCoding = Pillar#good-food "Goda matvanor"
* insert TalkItem("health.fingers", [["För kropp och tanke"]], choice)
* item[=].item[=].repeats = true
* item[=].item[=].answerOption[+].valueCoding = Finger#food "Mat"
* item[=].item[=].answerOption[+].valueCoding = Finger#physical-activity "Rörelse"
* item[=].item[=].answerOption[+].valueCoding = Finger#social "Umgänge"
* item[=].item[=].answerOption[+].valueCoding = Finger#cognitive "Tankeverksamhet"
* item[=].item[=].answerOption[+].valueCoding = Finger#health-values "Blodtryck och andra hälsovärden"
* insert TalkItem("health.unsaid", [["Inget svar om Vad vill personen ha mer av?"]], choice)
* insert Unsaid
* insert TalkItem("health.words", [["Så mår personen"]], text)
* insert TalkItem("health.contact-wish", [["Vill personen att vårdcentralen hör av sig?"]], choice)
* item[=].item[=].answerOption[+].valueCoding = TalkAnswer#within-days "Ja, inom några dagar"
* item[=].item[=].answerOption[+].valueCoding = TalkAnswer#when-convenient "Ja, när det passar vårdcentralen"
* insert TalkItem("health.red-flag", [["Det kom fram något som oroar mig"]], boolean)
* item[+].linkId = "wishes"
* item[=].text = "Önskemål och plan"
* item[=].type = #group
* insert TalkItem("wishes.important", [["Det här är viktigt för mig"]], text)
* insert TalkItem("wishes.wishes", [["Det här vill jag"]], text)
* insert TalkItem("wishes.goals", [["Plan"]], group)
* item[=].item[=].repeats = true
* item[=].item[=].extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs"
* item[=].item[=].extension[=].valueInteger = 5
* item[=].item[=].item[+].linkId = "wishes.goals.wish"
* item[=].item[=].item[=].text = "Personen vill"
* item[=].item[=].item[=].type = #text
* item[=].item[=].item[+].linkId = "wishes.goals.action"
* item[=].item[=].item[=].text = "Vi gör"
* item[=].item[=].item[=].type = #text
* item[=].item[=].item[+].linkId = "wishes.goals.due-on"
* item[=].item[=].item[=].text = "Senast, ÅÅÅÅ-MM-DD"
* item[=].item[=].item[=].type = #date
* item[+].linkId = "summary"
* item[=].text = "Sammanfattning"
* item[=].type = #group
* insert TalkItem("summary.shared", [["Delas med vårdcentralen"]], choice)
* item[=].item[=].repeats = true
* item[=].item[=].answerOption[+].valueCoding = ConsentItem#contact "kontakt och tider"
* item[=].item[=].answerOption[+].valueCoding = ConsentItem#reason "vad samtalet handlade om"
* item[=].item[=].answerOption[+].valueCoding = ConsentItem#scores "svar på frågor om ensamhet"
* item[=].item[=].answerOption[+].valueCoding = ConsentItem#plan "önskemål och plan"
* item[=].item[=].answerOption[+].valueCoding = ConsentItem#outcome "hur det går"

Profile: LotsenHealthTalkResponse
Parent: QuestionnaireResponse
Id: lotsen-health-talk-response
Title: "Health talk, answers"
Description: "One health talk as it was signed. For moving a municipality's own records; it is never sent to a health centre, which hears the report instead."
* identifier 1..1
* identifier.system 1..1
* identifier.value 1..1
* questionnaire 1..1
* questionnaire = "https://lotsen.example/fhir/Questionnaire/health-talk|1.0.0" (exactly)
* status from LotsenAnswerStatusVS (required)
* subject 1..1
* subject only Reference(Patient)
* authored 1..1
* author 1..1
* item 1..*
* insert Told(identifier, [["The talk"]], [["Samtalet"]])
* insert Told(questionnaire, [["The form with its version"]], [["Formuläret med sin version"]])
* insert Told(subject, [["The person, by number"]], [["Personen, med nummer"]])
* insert Told(authored, [["When it was signed"]], [["När det signerades"]])
* insert Told(author, [["The guide who signed"]], [["Äldrelotsen som signerade"]])
* insert Told(item, [["One group for each step"]], [["En grupp för varje steg"]])
