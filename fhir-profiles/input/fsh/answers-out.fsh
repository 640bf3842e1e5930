// What the health centre gets back: one Task per referral, and one Communication per milestone.

Profile: LotsenReferralTask
Parent: Task
Id: lotsen-referral-task
Title: "Referral, how it goes"
Description: "The municipality's side of a referral. Made and moved by Lotsen."
* obeys lotsen-status-reason
* extension contains SuggestedOwner named suggestedOwner 0..1
* extension contains CorrelationId named correlation 0..1
* identifier 1..*
* identifier ^slicing.discriminator.type = #pattern
* identifier ^slicing.discriminator.path = "type"
* identifier ^slicing.rules = #open
* identifier contains filler 1..1 and placer 0..1
* identifier[filler].type = $v2-0203#FILL
* identifier[filler].system 1..1
* identifier[filler].system = $referral-id (exactly)
* identifier[filler].value 1..1
* identifier[placer].type = $v2-0203#PLAC
* businessStatus 1..1
* businessStatus from ReferralBusinessStatusVS (required)
* statusReason from ReferralStatusReasonVS (required)
* intent = #order (exactly)
* code 1..1
* code = $task-code#fulfill
* focus 1..1
* focus only Reference(ServiceRequest)
* for 1..1
* for only Reference(Patient)
* authoredOn 1..1
* lastModified 1..1
* requester 1..1
* requester only Reference(Organization)
* requester.identifier 1..1
* owner 1..1
* owner only Reference(Organization)
* owner.identifier 1..1
* restriction.period.end ^short = "Due date of the next milestone"
* output.type from FeedbackKindVS (required)
* output.value[x] only Reference(Communication)

Invariant: lotsen-status-reason
Description: "A referral that is declined, stopped, failed or paused says why, in code and in text."
Severity: #error
Expression: "(status = 'rejected' or status = 'cancelled' or status = 'failed' or status = 'on-hold') implies (statusReason.coding.count() = 1 and statusReason.text.exists())"

Profile: LotsenFeedback
Parent: Communication
Id: lotsen-feedback
Title: "Report back"
Description: "What the health centre is told at one milestone. The first payload is a summary that the person has seen."
* obeys lotsen-summary-first
* extension contains Replaces named replaces 0..1 and CorrelationId named correlation 0..1
* identifier 1..1
* identifier.system 1..1
* identifier.value 1..1
* basedOn 1..1
* basedOn only Reference(ServiceRequest)
* partOf 1..1
* partOf only Reference(Task)
* status = #completed (exactly)
* category 1..1
* category from FeedbackKindVS (required)
* subject 1..1
* subject only Reference(Patient)
* sent 1..1
* sender 1..1
* sender only Reference(Organization)
* sender.identifier 1..1
* recipient 1..1
* recipient only Reference(Organization)
* recipient.identifier 1..1
* payload 1..*
* payload.content[x] only string or Reference

Invariant: lotsen-summary-first
Description: "The first payload is a readable summary; the others are references."
Severity: #error
Expression: "payload.first().content is string and payload.skip(1).all(content is Reference)"
