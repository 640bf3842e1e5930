// What there is to take part in, who arranges it and where: the municipality's directory, after Open Referral HSDS 3 (service, organization,
// location). A fact that nobody has stated is left out, never guessed.

Alias: $hsds-id = https://lotsen.example/fhir/NamingSystem/hsds-id

Profile: LotsenActivity
Parent: HealthcareService
Id: lotsen-activity
Title: "Activity"
Description: "Something that a person can take part in. Its next session and places left are as they are now. Capacity is told by Gravity's extension SDOHCC-ExtensionHealthcareServiceCapacityStatus: capacity or no-capacity, and left out when no session is planned."
* extension contains
    Kommunkod named kommunkod 1..1 and
    NextSession named next-session 0..1 and
    Accessibility named accessibility 0..*
* identifier 1..1
* identifier.system 1..1
* identifier.system = $hsds-id (exactly)
* identifier.value 1..1
* active 1..1
* active ^short = "True while it recurs, or while a single event is still to come"
* providedBy 1..1
* providedBy only Reference(Organization)
* providedBy ^short = "Its organiser, or the municipality when the organiser is not known"
* type 1..1
* type from ActivityKindVS (required)
* location only Reference(Location)
* name 1..1
* characteristic from ActivityCharacteristicVS (extensible)
* availableTime ^short = "Weekdays and hours of its series; every other week and first Tuesdays are told as every week"

Profile: LotsenMeetingPlace
Parent: Location
Id: lotsen-meeting-place
Title: "Meeting place"
Description: "Where activities are held."
* extension contains Accessibility named accessibility 0..*
* identifier 1..1
* identifier.system 1..1
* identifier.system = $hsds-id (exactly)
* identifier.value 1..1
* status 1..1
* name 1..1
* mode 1..1
* mode = #instance (exactly)
* managingOrganization only Reference(Organization)
* address.text ^short = "Town or district"

Extension: NextSession
Id: next-session
Title: "Next session"
Description: "The soonest session that is not cancelled, and how many places are left at it."
Context: HealthcareService
* extension contains
    start 1..1 and
    end 1..1 and
    place 0..1 and
    placesLeft 0..1
* extension[start].value[x] 1..1
* extension[start].value[x] only dateTime
* extension[end].value[x] 1..1
* extension[end].value[x] only dateTime
* extension[place].value[x] 1..1
* extension[place].value[x] only Reference(Location)
* extension[placesLeft] ^short = "Left out when there is no limit"
* extension[placesLeft].value[x] 1..1
* extension[placesLeft].value[x] only unsignedInt

Extension: Accessibility
Id: accessibility
Title: "Accessibility"
Description: "Whether something that makes a place easier to come to is there. What nobody has stated is left out."
Context: Location, HealthcareService
* extension contains
    fact 1..1 and
    present 1..1
* extension[fact].value[x] 1..1
* extension[fact].value[x] only code
* extension[fact].valueCode from AccessibilityFactVS (required)
* extension[present].value[x] 1..1
* extension[present].value[x] only boolean

CodeSystem: AccessibilityFact
Id: accessibility-fact
Title: "Accessibility fact"
Description: "What makes a place easier to come to."
* insert Codes
* #toilet "Toalett" "A toilet near the room."
* #hearing-loop "Hörselslinga" "A hearing loop."
* #step-free "Stegfritt" "Step-free from the street."
* #bus-stop "Busshållplats" "A bus stop within about 200 metres."

ValueSet: AccessibilityFactVS
Id: accessibility-fact
Title: "Accessibility fact"
Description: "Every accessibility fact."
* insert Values
* include codes from system AccessibilityFact

CodeSystem: ActivityCharacteristic
Id: activity-characteristic
Title: "Activity characteristic"
Description: "What an activity is like."
* insert Codes
* #group "I grupp" "In a group."
* #individual "Enskilt" "One to one."
* #outdoors "Utomhus" "Outdoors."
* #indoors "Inomhus" "Indoors."
* #digital "Digitalt" "Held online."
* #small-group "Liten grupp" "The group is small."
* #alone-friendly "Någon möter upp" "Someone meets a person who comes alone."

ValueSet: ActivityCharacteristicVS
Id: activity-characteristic
Title: "Activity characteristic"
Description: "Every characteristic of an activity."
* insert Values
* include codes from system ActivityCharacteristic

CodeSystem: ActivityKind
Id: activity-kind
Title: "Activity kind"
Description: "What kind of activity it is."
* insert Codes
* #exercise-class "Gympa" "An exercise class."
* #strength-and-balance "Styrka och balans" "Strength and balance."
* #gym "Gym" "A gym."
* #outdoor-gym "Utegym" "An outdoor gym."
* #calm-movement "Lugn rörelse" "Calm movement, for instance yoga."
* #chair-gymnastics "Sittgymnastik" "Gymnastics on a chair."
* #walk "Promenad" "A walk."
* #swimming-and-sport "Bad och idrott" "Swimming and sport."
* #massage "Massage" "Massage."
* #dance "Dans" "Dance."
* #choir-and-music "Kör och musik" "Choir and music."
* #theatre-and-stage "Teater och scen" "Theatre and stage."
* #conversation-and-reading "Samtal och läsning" "Conversation and reading."
* #lecture "Föreläsning" "A lecture."
* #course "Kurs" "A course."
* #event "Evenemang" "An event."
* #lunch "Lunch" "Lunch together."
* #cafe "Kafé" "A café."
* #social-gathering "Social samvaro" "A social gathering."
* #outdoor-gathering "Samvaro utomhus" "A gathering outdoors."
* #games "Spel" "Games."
* #outing "Utflykt" "An outing."
* #digital-support "Digitalt stöd" "Help with telephones and computers."
* #sight-and-hearing "Syn och hörsel" "For those who see or hear badly."
* #carers "Anhörigstöd" "For those who care for someone close."
* #larger-health-activity "Större hälsofrämjande aktivitet" "A larger activity for health."

ValueSet: ActivityKindVS
Id: activity-kind
Title: "Activity kind"
Description: "Every kind of activity."
* insert Values
* include codes from system ActivityKind
