Extension: Kommunkod
Id: kommunkod
Title: "Kommunkod"
Description: "The municipality's four-digit code from Statistics Sweden, leading zero kept."
Context: Address, Organization
* value[x] only Coding
* value[x] 1..1
* valueCoding.system 1..1
* valueCoding.system = $kommunkod (exactly)
* valueCoding.code 1..1
* valueCoding obeys lotsen-kommunkod

Invariant: lotsen-kommunkod
Description: "A kommunkod has four digits."
Severity: #error
Expression: "code.matches('^[0-9]{4}$')"

Extension: CorrelationId
Id: correlation-id
Title: "Correlation id"
Description: "X-Correlation-Id of the message that the referral came in, so that a sender can put everything about it together."
Context: Task, Communication
* value[x] only string
* value[x] 1..1

Extension: InterpreterNeeded
Id: interpreter-needed
Title: "Interpreter needed"
Description: "Whether an interpreter must be booked for talks with the person. The language is in Patient.communication."
Context: Patient
* value[x] only boolean
* value[x] 1..1

Extension: ContactPreferenceExtension
Id: contact-preference
Title: "Contact preference"
Description: "How the person wants to be reached the first time."
Context: ServiceRequest
* value[x] only code
* value[x] 1..1
* valueCode from ContactPreferenceVS (required)

Extension: NeedsExtension
Id: needs
Title: "Needs"
Description: "Something that must be in place for the person to be met and to take part."
Context: ServiceRequest
* value[x] only CodeableConcept
* value[x] 1..1
* valueCodeableConcept from NeedsVS (required)

Extension: RiskFlag
Id: risk-flag
Title: "Risk flag"
Description: "A risk of violence or a hazard at a home visit, in words. Shown only to those who will meet the person."
Context: ServiceRequest
* value[x] only string
* value[x] 1..1

Extension: OwnWish
Id: own-wish
Title: "Own wish"
Description: "What the person wants, in the person's own words."
Context: ServiceRequest
* value[x] only string
* value[x] 1..1

Extension: Replaces
Id: lotsen-replaces
Title: "Replaces"
Description: "The earlier report that this one corrects."
Context: Communication
* value[x] only Reference(Communication)
* value[x] 1..1

Extension: SuggestedOwner
Id: suggested-owner
Title: "Suggested owner"
Description: "The municipality that a referral declined for wrong-municipality should go to, by organisation number."
Context: Task
* value[x] only Reference(Organization)
* value[x] 1..1
* valueReference.identifier 1..1
