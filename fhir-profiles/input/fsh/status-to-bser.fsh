// Code for code with BSeR and 360X. What they have no word for is said to be unmatched.

Instance: referral-business-status-to-bser
InstanceOf: ConceptMap
Usage: #definition
* url = "https://lotsen.example/fhir/ConceptMap/referral-business-status-to-bser"
* version = "1.0.0"
* name = "ReferralBusinessStatusToBser"
* title = "Referral business status to BSeR"
* status = #active
* experimental = false
* description = "Where a referral is, in the words of the Bidirectional Services eReferral guide (BSeR) and 360X. Their 5.1.3, an event that the recipient cancels, is contact-attempted here and is not mapped back."
* sourceUri = "https://lotsen.example/fhir/ValueSet/referral-business-status"
* group[0].source = "https://lotsen.example/fhir/CodeSystem/referral-business-status"
* group[0].target = $bser
* group[0].element[+].code = #sent
* group[0].element[=].target.code = #2.0
* group[0].element[=].target.equivalence = #equivalent
* group[0].element[+].code = #waiting-contact
* group[0].element[=].target.code = #3.0
* group[0].element[=].target.equivalence = #equivalent
* group[0].element[+].code = #declined
* group[0].element[=].target.code = #4.0
* group[0].element[=].target.equivalence = #equivalent
* group[0].element[+].code = #talk-scheduled
* group[0].element[=].target.code = #5.1.1
* group[0].element[=].target.equivalence = #equivalent
* group[0].element[+].code = #no-show
* group[0].element[=].target.code = #5.1.2
* group[0].element[=].target.equivalence = #equivalent
* group[0].element[+].code = #talk-held
* group[0].element[=].target.code = #5.1.4
* group[0].element[=].target.equivalence = #wider
* group[0].element[+].code = #followup-3m-done
* group[0].element[=].target.code = #5.1.4
* group[0].element[=].target.equivalence = #wider
* group[0].element[+].code = #cancel-requested
* group[0].element[=].target.code = #5.2
* group[0].element[=].target.equivalence = #equivalent
* group[0].element[+].code = #withdrawn-by-referrer
* group[0].element[=].target.code = #6.0
* group[0].element[=].target.equivalence = #wider
* group[0].element[+].code = #stopped-by-person
* group[0].element[=].target.code = #6.0
* group[0].element[=].target.equivalence = #wider
* group[0].element[+].code = #completed
* group[0].element[=].target.code = #7.0
* group[0].element[=].target.equivalence = #wider
* group[0].element[+].code = #completed-early
* group[0].element[=].target.code = #7.0
* group[0].element[=].target.equivalence = #wider
* group[0].element[+].code = #in-triage
* group[0].element[=].target.equivalence = #unmatched
* group[0].element[+].code = #info-requested
* group[0].element[=].target.equivalence = #unmatched
* group[0].element[+].code = #contact-attempted
* group[0].element[=].target.equivalence = #unmatched
* group[0].element[+].code = #matched
* group[0].element[=].target.equivalence = #unmatched
* group[0].element[+].code = #participating
* group[0].element[=].target.equivalence = #unmatched
* group[0].element[+].code = #paused
* group[0].element[=].target.equivalence = #unmatched
* group[0].element[+].code = #unreachable
* group[0].element[=].target.equivalence = #unmatched
* group[0].element[+].code = #no-suitable-activity
* group[0].element[=].target.equivalence = #unmatched
* group[0].element[+].code = #entered-in-error
* group[0].element[=].target.equivalence = #unmatched
