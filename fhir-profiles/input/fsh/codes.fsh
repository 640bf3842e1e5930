// Displays are Swedish, because senders and guides read them. Definitions are English, because integrators do.

CodeSystem: ReferralCategory
Id: referral-category
Title: "Referral category"
Description: "What kind of referral this is. There is one."
* insert Codes
* #social-lotsning "Social lotsning" "The municipality's guide is asked to meet a person and find what fits."

ValueSet: ReferralCategoryVS
Id: referral-category
Title: "Referral category"
Description: "The one category a referral may have."
* insert Values
* include codes from system ReferralCategory

CodeSystem: ReferralCode
Id: referral-code
Title: "Referral code"
Description: "What is asked for in a referral."
* insert Codes
* #ensamhet-lotsning "Lotsning vid ensamhet" "Guidance because the person feels lonely or risks becoming so."

ValueSet: ReferralCodeVS
Id: referral-code
Title: "Referral code"
Description: "What may be asked for in a referral."
* insert Values
* include codes from system ReferralCode

CodeSystem: ReferralBusinessStatus
Id: referral-business-status
Title: "Referral business status"
Description: "Where a referral is, finer than Task.status."
* insert Codes
* #sent "Skickad" "Stored by us, not yet opened."
* #in-triage "Under bedömning" "Opened by a guide."
* #info-requested "Komplettering begärd" "The guide has asked the referrer for more."
* #waiting-contact "Accepterad, väntar på kontakt" "Accepted, nobody has tried to reach the person yet."
* #declined "Avvisad" "Not accepted. The reason tells why."
* #withdrawn-by-referrer "Återkallad av remittenten" "The referrer took the referral back."
* #contact-attempted "Kontaktförsök gjort" "Tried to reach the person without an answer."
* #talk-scheduled "Samtal bokat" "A health talk is booked."
* #no-show "Uteblev" "The person did not come to the talk."
* #talk-held "Samtal genomfört" "The health talk is held and signed."
* #matched "Matchad" "An activity is agreed with the person."
* #participating "Deltar" "The person has been at the activity."
* #followup-3m-done "Tremånadersuppföljning klar" "The three-month follow-up is signed."
* #completed "Avslutad" "Closed after the six-month follow-up."
* #completed-early "Avslutad i förtid" "Closed before the six-month follow-up because the goal is met."
* #paused "Pausad" "Waiting, for instance for illness or travel."
* #stopped-by-person "Avbruten av personen" "The person declined, withdrew consent, moved or has died."
* #cancel-requested "Återkallelse begärd" "The referrer wants to cancel work that has begun."
* #unreachable "Ej nåbar" "The person could not be reached."
* #no-suitable-activity "Inget passande fanns" "Nothing suitable was found."
* #entered-in-error "Felregistrerad" "Should never have been registered."

ValueSet: ReferralBusinessStatusVS
Id: referral-business-status
Title: "Referral business status"
Description: "Every business status of a referral."
* insert Values
* include codes from system ReferralBusinessStatus

CodeSystem: ReferralStatusReason
Id: referral-status-reason
Title: "Referral status reason"
Description: "Why a referral was declined, stopped, failed, paused or asked to be cancelled."
* insert Codes
* #wrong-municipality "Fel kommun" "Declined: another municipality is responsible."
* #not-target-group "Utanför målgruppen" "Declined: the person is outside the target group."
* #no-capacity "Saknar kapacitet" "Declined: nobody can take it in time."
* #insufficient-information "Otillräckliga uppgifter" "Declined: too little to go on."
* #needs-health-care-instead "Behöver hälso- och sjukvård i stället" "Declined: the need is for health care."
* #duplicate-open-case "Ärende pågår redan" "Declined: there is already an open case."
* #consent-missing "Samtycke saknas" "Declined: no valid consent."
* #person-declined "Personen tackade nej" "Stopped: the person does not want this."
* #consent-withdrawn "Samtycket återkallat" "Stopped: the person has withdrawn consent."
* #moved "Flyttat" "Stopped: the person has moved."
* #deceased "Avliden" "Stopped: the person has died. Nothing more is told."
* #no-longer-needed "Behövs inte längre" "Stopped: the need is gone."
* #raised-in-error "Skickad av misstag" "Stopped: sent by mistake."
* #other-care-started "Annan insats har påbörjats" "Stopped: other care or support has begun."
* #referrer-withdrew "Remittenten återkallade" "Stopped: the referrer took it back."
* #unreachable "Ej nåbar" "Failed: the person could not be reached."
* #no-suitable-activity "Inget passande fanns" "Failed: nothing suitable was found."
* #illness "Sjukdom" "Paused: illness."
* #travel "Resa" "Paused: travel."
* #waiting-list "Väntelista" "Paused: waiting for a place."
* #other "Annat" "Another reason, told in the text."

ValueSet: ReferralStatusReasonVS
Id: referral-status-reason
Title: "Referral status reason"
Description: "Every reason for a referral's status."
* insert Values
* include codes from system ReferralStatusReason

CodeSystem: FeedbackKind
Id: feedback-kind
Title: "Feedback kind"
Description: "Which milestone a report back to the health centre is about, or that it is a message."
* insert Codes
* #receipt "Mottagningsbekräftelse" "The referral is received or accepted."
* #info-request "Begäran om komplettering" "More is asked for."
* #rejection "Avvisning" "The referral is not accepted."
* #health-talk "Hälsosamtal" "The health talk is held."
* #followup-3m "Uppföljning efter tre månader" "The three-month follow-up is done."
* #followup-6m "Uppföljning efter sex månader" "The six-month follow-up is done."
* #closure "Avslut" "The work is closed."
* #cancellation "Svar på återkallelse" "The work goes on although the referrer wanted to cancel it."
* #message "Meddelande" "What a guide writes to the referrer between the milestones."

ValueSet: FeedbackKindVS
Id: feedback-kind
Title: "Feedback kind"
Description: "Every kind of report back."
* insert Values
* include codes from system FeedbackKind

CodeSystem: ConsentBasis
Id: consent-basis
Title: "Consent basis"
Description: "On what ground secrecy is lifted between the health centre and the municipality."
* insert Codes
* #samtycke "Samtycke" "The person consents (OSL 10:1 and 12:2)."
* #osl-25-13 "OSL 25 kap. 13 §" "The person cannot consent and needs the support."
* #annat "Annan grund" "Another ground, told in Consent.policyRule.text."

ValueSet: ConsentBasisVS
Id: consent-basis
Title: "Consent basis"
Description: "Every ground for sharing."
* insert Values
* include codes from system ConsentBasis

CodeSystem: ConsentItem
Id: consent-item
Title: "Consent item"
Description: "What a consent covers. A consent that lists nothing covers everything."
* insert Codes
* #contact "Kontaktuppgifter" "Name, address, telephone, relatives."
* #reason "Orsak" "Why the person is referred."
* #scores "Skattningar" "Answers to and sums of loneliness forms."
* #plan "Plan" "What the person and the guide agreed."
* #outcome "Utfall" "How it went."

ValueSet: ConsentItemVS
Id: consent-item
Title: "Consent item"
Description: "Every item a consent may list."
* insert Values
* include codes from system ConsentItem

CodeSystem: Needs
Id: needs
Title: "Needs"
Description: "What must be in place for the person to be met and to take part."
* insert Codes
* #hearing "Hörsel" "Hears badly, with or without a hearing aid."
* #vision "Syn" "Sees badly."
* #mobility "Rörlighet" "Walks badly or uses a wheelchair or walker."
* #transport "Resa" "Cannot get there unaided."
* #company "Sällskap första gången" "Wants somebody along the first time."
* #interpreter "Tolk" "Needs an interpreter."
* #home-visit "Hembesök" "Wants the first talk at home."
* #memory "Minne" "Needs reminders."
* #digital "Digitalt stöd" "Cannot use a web page or an app."
* #toilet "Nära toalett" "Needs a toilet near by."
* #other "Annat" "Another need, told in the text."

ValueSet: NeedsVS
Id: needs
Title: "Needs"
Description: "Every need a referral may name."
* insert Values
* include codes from system Needs

CodeSystem: ContactPreference
Id: contact-preference
Title: "Contact preference"
Description: "How the person wants to be reached the first time."
* insert Codes
* #phone "Telefon" "Call the person."
* #letter "Brev" "Write to the person."
* #via-relative "Genom närstående" "Call the relative in Patient.contact."

ValueSet: ContactPreferenceVS
Id: contact-preference
Title: "Contact preference"
Description: "Every way to be reached."
* insert Values
* include codes from system ContactPreference

CodeSystem: Loneliness
Id: loneliness
Title: "Loneliness"
Description: "How loneliness is measured here, and the answers to the single direct question."
* insert Codes
* #ucla-3-sum "UCLA-3, summa" "Sum of the three items of the Three-Item Loneliness Scale (Hughes et al. 2004), 3 to 9."
* #direct "Direkt fråga om ensamhet" "Answer to how often the person feels lonely."
* #often "Ofta eller alltid" "Often or always."
* #sometimes "Ibland" "Some of the time."
* #occasionally "Någon enstaka gång" "Occasionally."
* #seldom "Nästan aldrig" "Hardly ever."
* #never "Aldrig" "Never."

ValueSet: LonelinessMeasureVS
Id: loneliness-measure
Title: "Loneliness measure"
Description: "What a loneliness observation may be about."
* insert Values
* Loneliness#ucla-3-sum
* Loneliness#direct

ValueSet: LonelinessAnswerVS
Id: loneliness-answer
Title: "Loneliness answer"
Description: "The answers to the single direct question."
* insert Values
* Loneliness#often
* Loneliness#sometimes
* Loneliness#occasionally
* Loneliness#seldom
* Loneliness#never

CodeSystem: MeasurementMode
Id: measurement-mode
Title: "How it was asked"
Description: "How the questions were put. People report less loneliness to an interviewer, so answers got in different ways are not compared."
* insert Codes
* #self "Fyllde i själv" "The person filled in the form."
* #interview "Vid samtal" "Asked face to face."
* #phone "Per telefon" "Asked by telephone."

ValueSet: MeasurementModeVS
Id: measurement-mode
Title: "How it was asked"
Description: "Every way to put the questions."
* insert Values
* include codes from system MeasurementMode
