CodeSystem: Error
Id: error
Title: "Error"
Description: "What is wrong with a request, in OperationOutcome.issue.details."
* insert Codes
// 400
* #not-json "Inte JSON" "The body is not well-formed JSON."
* #not-fhir "Inte FHIR" "The body is JSON but not a FHIR R4 resource."
* #unknown-element "Okänt element" "An element that FHIR R4 does not have."
* #wrong-bundle-type "Fel sorts Bundle" "A referral is sent as a Bundle of type transaction."
* #search-parameter "Sökvillkoret stöds inte" "A search parameter that this resource does not have here."
* #search-value "Sökvillkoret går inte att läsa" "The value of a search parameter cannot be used."
// 401
* #token-missing "Åtkomstintyg saknas" "No access token."
* #token-expired "Åtkomstintyget har gått ut" "The access token has expired."
* #token-invalid "Ogiltigt åtkomstintyg" "The access token is not valid."
// 403
* #scope-missing "Behörighet saknas" "The token's scopes do not cover this."
* #actor-not-allowed "Inte tillåtet för avsändaren" "This actor may not do this."
* #org-mismatch "Fel organisation" "The token is for another organisation."
// 404
* #not-found "Finns inte" "Nothing here that this sender may see."
// 405, 406, 415
* #interaction "Åtgärden stöds inte" "This interaction is not supported."
* #accept "Svarsformatet stöds inte" "Only JSON is answered."
* #content-type "Formatet stöds inte" "Only JSON is read."
// 409
* #duplicate-referral "Remissen finns redan" "This placer identifier is already used."
* #open-referral-exists "En öppen remiss finns redan" "The same requester already has an open referral for the person."
* #request-id-reused "X-Request-Id är redan använt" "The same request id came with another request."
// 412, 428
* #version-stale "Gammal version" "If-Match names an older version."
* #if-match-missing "If-Match saknas" "Updates must name the version they change."
* #multiple-matches "Flera träffar" "More than one resource matches ifNoneExist."
// 413
* #body "För stort meddelande" "The body is too large."
* #entries "För många poster" "The Bundle has too many entries."
* #depth "För djupt nästlat" "The JSON is nested too deep."
// 422
* #person-id-missing "Personidentitet saknas" "No Swedish person identifier."
* #person-id-invalid "Ogiltig personidentitet" "The identifier does not follow the rules of its kind."
* #name-missing "Namn saknas" "Exactly one name, unless the person has protected identity."
* #placer-missing "Remittentens id saknas" "No identifier of type PLAC."
* #if-none-exist-missing "ifNoneExist saknas" "Without it a retry could make a second referral."
* #consent-missing "Samtycke saknas" "No consent, or the referral does not refer to it."
* #consent-scope "Samtycket räcker inte" "The consent is not live or does not cover this sharing."
* #requester-unknown "Okänd avsändare" "The requesting organisation is not known here."
* #municipality-unknown "Okänd kommun" "The municipality is not known here."
* #wrong-municipality "Fel kommun" "The municipality does not receive referrals here."
* #illegal-transition "Otillåtet steg" "The state does not allow this step."
* #inconsistent-business-status "Status stämmer inte" "Status and business status contradict each other."
* #immutable-element "Får inte ändras" "This element cannot be changed."
* #reason-missing "Orsak saknas" "The reason must be told in text."
* #reference-outside-bundle "Referens utanför meddelandet" "A referral refers only to what it carries."
* #element-missing "Uppgift saknas" "A required element is missing."
* #element-repeated "För många" "An element occurs more often than allowed."
* #value-not-allowed "Otillåtet värde" "The value is not one that is allowed here."
* #value-format "Fel form" "The value does not have the right form."
* #code-unknown "Okänd kod" "The code is not in the value set."
* #rule-broken "Regel bruten" "A rule of FHIR or of the profile does not hold."
* #answer-missing "Svar saknas" "A required answer is missing."
* #answer-invalid "Ogiltigt svar" "The answer is not one the form offers."
* #endpoint-not-allowed "Otillåten adress" "Notifications go only to https on a registered host."
* #duplicate-subscription "Prenumerationen finns redan" "The same topic to the same endpoint."
* #too-many-subscriptions "För många prenumerationer" "A client may have only so many."
// 429, 503, 500
* #throttled "För många anrop" "Wait as long as Retry-After says."
* #unavailable "Tillfälligt otillgänglig" "Try again with the same ids."
* #internal "Internt fel" "Our fault. The incident id helps us find it."
// Not errors
* #received "Mottagen" "The referral is received."
* #valid "Följer kontraktet" "Answer of $validate: the message would be taken in."
* #withdrawn "Återkallad" "The referral is withdrawn by its sender."
* #cancel-requested "Återkallelse begärd" "The municipality has been asked to cancel, and will answer."
* #entered-in-error "Felregistrerad" "The referral is marked as sent by mistake."
* #consent-withdrawn "Samtycket återkallat" "The consent is inactive, and nothing more is shared."

ValueSet: ErrorVS
Id: error
Title: "Error"
Description: "Every error code."
* insert Values
* include codes from system Error
