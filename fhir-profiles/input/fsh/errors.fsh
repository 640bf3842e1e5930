CodeSystem: Error
Id: error
Title: "Error"
Description: "What is wrong with a request, in OperationOutcome.issue.details: with its HTTP status, what the sender does about it, and whether the same may be sent again."
* insert Codes
* ^property[0].code = #http
* ^property[0].description = "The HTTP status that it is answered with"
* ^property[0].type = #integer
* ^property[1].code = #do
* ^property[1].description = "What the sender does"
* ^property[1].type = #string
* ^property[2].code = #retry
* ^property[2].description = "Whether the same may be sent again, unchanged"
* ^property[2].type = #boolean
// 400
* #not-json "Inte JSON" "The body is not well-formed JSON, or an object has the same property twice."
* insert Answered([[#not-json]], 400, false, [["Mend how the message is written out; send UTF-8."]])
* #not-fhir "Inte FHIR" "The body is JSON but not the FHIR R4 resource that is read here."
* insert Answered([[#not-fhir]], 400, false, [["Compare with the examples."]])
* #unknown-element "Okänt element" "An element that FHIR R4 does not have."
* insert Answered([[#unknown-element]], 400, false, [["Mend the spelling or leave it out; expression names it."]])
* #wrong-bundle-type "Fel sorts Bundle" "A referral is sent as a Bundle of type transaction."
* insert Answered([[#wrong-bundle-type]], 400, false, [["Put person, consent and referral in one transaction Bundle."]])
* #search-parameter "Sökvillkoret stöds inte" "A search parameter that this resource does not have here."
* insert Answered([[#search-parameter]], 400, false, [["Leave it out; the capabilities list those there are."]])
* #search-value "Sökvillkoret går inte att läsa" "The value of a search parameter cannot be used."
* insert Answered([[#search-value]], 400, false, [["Mend the value as diagnostics says."]])
// 401
* #token-missing "Åtkomstintyg saknas" "No access token."
* insert Answered([[#token-missing]], 401, false, [["Get a token and send it as Authorization: Bearer."]])
* #token-expired "Åtkomstintyget har gått ut" "The access token has expired."
* insert Answered([[#token-expired]], 401, false, [["Get a new token and send again."]])
* #token-invalid "Ogiltigt åtkomstintyg" "The access token is not valid here."
* insert Answered([[#token-invalid]], 401, false, [["Get a new token from this server and send again."]])
// 403
* #scope-missing "Behörighet saknas" "The token's scopes do not cover this."
* insert Answered([[#scope-missing]], 403, false, [["Ask for the scope that diagnostics names; if it is not granted, ask the municipality to register it."]])
* #actor-not-allowed "Inte tillåtet för avsändaren" "This actor may not do this."
* insert Answered([[#actor-not-allowed]], 403, false, [["Ask the municipality."]])
* #org-mismatch "Fel organisation" "The token is for another organisation than the one that the message is from."
* insert Answered([[#org-mismatch]], 403, false, [["Send with the token of the health centre that stands in requester."]])
// 404
* #not-found "Finns inte" "Nothing here that this sender may see. What belongs to others is answered the same."
* insert Answered([[#not-found]], 404, false, [["Check the id."]])
// 405
* #interaction "Åtgärden stöds inte" "This interaction is not supported here; 400 when the request cannot be understood at all."
* insert Answered([[#interaction]], 405, false, [["See the capabilities."]])
// 406
* #accept "Svarsformatet stöds inte" "Only JSON is answered."
* insert Answered([[#accept]], 406, false, [["Set Accept to application/fhir+json."]])
// 415
* #content-type "Formatet stöds inte" "Only JSON is read; by PATCH only JSON Patch."
* insert Answered([[#content-type]], 415, false, [["Set Content-Type to application/fhir+json, or application/json-patch+json for PATCH."]])
// 409
* #open-referral-exists "En öppen remiss finns redan" "The same requester already has an open referral for the person."
* insert Answered([[#open-referral-exists]], 409, false, [["Follow the one that Content-Location names; phone the guide if something has changed."]])
* #request-id-reused "X-Request-Id är redan använt" "The same X-Request-Id came with another request."
* insert Answered([[#request-id-reused]], 409, false, [["Make a new id for each new request."]])
* #duplicate-subscription "Prenumerationen finns redan" "The same topic to the same endpoint."
* insert Answered([[#duplicate-subscription]], 409, false, [["Use the one that diagnostics names."]])
// 412
* #version-stale "Gammal version" "If-Match names an older version."
* insert Answered([[#version-stale]], 412, false, [["Read again, decide again and send the new ETag."]])
* #multiple-matches "Flera träffar" "More than one resource matches ifNoneExist."
* insert Answered([[#multiple-matches]], 412, false, [["Name in ifNoneExist only an identifier of the referral itself."]])
// 428
* #if-match-missing "If-Match saknas" "Updates must name the version they change."
* insert Answered([[#if-match-missing]], 428, false, [["Read the resource and send its ETag in If-Match."]])
// 413
* #body "För stort meddelande" "The body is larger than 1 MB."
* insert Answered([[#body]], 413, false, [["Send only what the referral needs."]])
* #entries "För många poster" "The Bundle has more than 20 entries."
* insert Answered([[#entries]], 413, false, [["Send one referral at a time."]])
* #depth "För djupt nästlat" "The JSON is nested deeper than 50 levels."
* insert Answered([[#depth]], 413, false, [["Send only what the referral needs."]])
// 422
* #person-id-missing "Personidentitet saknas" "No Swedish person identifier, or only one that is not registered here."
* insert Answered([[#person-id-missing]], 422, false, [["Send personnummer, samordningsnummer or nationellt reservnummer."]])
* #person-id-invalid "Ogiltig personidentitet" "The identifier does not follow the rules of its kind."
* insert Answered([[#person-id-invalid]], 422, false, [["Let the nurse check the number; twelve digits, no separator."]])
* #name-missing "Namn saknas" "One name is needed, unless the person has protected identity."
* insert Answered([[#name-missing]], 422, false, [["Send the name with family."]])
* #placer-missing "Remittentens id saknas" "No identifier of type PLAC."
* insert Answered([[#placer-missing]], 422, false, [["Send your own number of the referral with type, system and value."]])
* #if-none-exist-missing "ifNoneExist saknas" "Without it a retry could make a second referral."
* insert Answered([[#if-none-exist-missing]], 422, false, [["Set request.ifNoneExist to identifier=system|value of the resource itself."]])
* #consent-missing "Samtycke saknas" "No consent, or the referral does not refer to it."
* insert Answered([[#consent-missing]], 422, false, [["Let the nurse ask the person; send the Consent and refer to it in supportingInfo."]])
* #consent-scope "Samtycket räcker inte" "The consent is not live, is for somebody else or does not cover this sharing."
* insert Answered([[#consent-scope]], 422, false, [["Let the nurse ask the person again; do not send before."]])
* #requester-unknown "Okänd avsändare" "The requesting organisation is not named by an HSA-id."
* insert Answered([[#requester-unknown]], 422, false, [["Send the HSA-id of the health centre in requester.identifier."]])
* #municipality-unknown "Okänd kommun" "The municipality is named neither by organisation number nor by kommunkod."
* insert Answered([[#municipality-unknown]], 422, false, [["Send the organisation number of the municipality in performer.identifier."]])
* #wrong-municipality "Fel kommun" "The referral is for another municipality than the one that this client may send to."
* insert Answered([[#wrong-municipality]], 422, false, [["Send it to the right municipality, or mend performer."]])
* #illegal-transition "Otillåtet steg" "The state does not allow this step; diagnostics names from, to and what would go."
* insert Answered([[#illegal-transition]], 422, false, [["Read the Task; after the municipality's answer, phone the guide."]])
* #inconsistent-business-status "Status stämmer inte" "Status and business status contradict each other."
* insert Answered([[#inconsistent-business-status]], 422, false, [["Send only what may be changed."]])
* #immutable-element "Får inte ändras" "This element cannot be changed after the referral is sent."
* insert Answered([[#immutable-element]], 422, false, [["Change status alone; phone the guide about the rest."]])
* #reason-missing "Orsak saknas" "The reason must be told in words."
* insert Answered([[#reason-missing]], 422, false, [["Let the nurse write why, in reasonCode.text."]])
* #reference-outside-bundle "Referens utanför meddelandet" "A referral refers only to what it carries."
* insert Answered([[#reference-outside-bundle]], 422, false, [["Send it along, or leave the reference out."]])
* #element-missing "Uppgift saknas" "A required element is missing; expression names it."
* insert Answered([[#element-missing]], 422, false, [["Send it."]])
* #element-repeated "För många" "An element occurs more often than allowed."
* insert Answered([[#element-repeated]], 422, false, [["Send as many as the profile says."]])
* #value-not-allowed "Otillåtet värde" "The value is not one that is allowed here."
* insert Answered([[#value-not-allowed]], 422, false, [["Compare with the profile that expression leads to."]])
* #value-format "Fel form" "The value does not have the form of its type; 400 in a header."
* insert Answered([[#value-format]], 422, false, [["Write it as FHIR R4 prescribes."]])
* #code-unknown "Okänd kod" "The code is not in the required value set."
* insert Answered([[#code-unknown]], 422, false, [["Choose one from the value set; codes of your own may stand beside."]])
* #rule-broken "Regel bruten" "A rule of FHIR or of the profile does not hold; diagnostics names it."
* insert Answered([[#rule-broken]], 422, false, [["Mend as text says."]])
* #answer-missing "Svar saknas" "A question that the form requires has no answer."
* insert Answered([[#answer-missing]], 422, false, [["Send all answers, or leave the form out."]])
* #answer-invalid "Ogiltigt svar" "The answer is not one that the form offers."
* insert Answered([[#answer-invalid]], 422, false, [["Use the linkIds and the codes of the form and version that are named."]])
* #endpoint-not-allowed "Otillåten adress" "Notifications go only to https on a registered host with a public address."
* insert Answered([[#endpoint-not-allowed]], 422, false, [["Ask the municipality to register the host."]])
* #too-many-subscriptions "För många prenumerationer" "A client may have twenty."
* insert Answered([[#too-many-subscriptions]], 422, false, [["Delete those that are not used."]])
// 429
* #throttled "För många anrop" "Too many requests in a short time."
* insert Answered([[#throttled]], 429, true, [["Wait as many seconds as Retry-After says, then send the same."]])
// 500
* #internal "Internt fel" "Our fault. diagnostics has the number of the incident."
* insert Answered([[#internal]], 500, true, [["Send exactly the same again, after 1, 2, 4 … minutes; name the incident if it goes on."]])
// 503
* #unavailable "Tillfälligt otillgänglig" "The service is being started or has lost its database."
* insert Answered([[#unavailable]], 503, true, [["Send exactly the same again, after 1, 2, 4 … minutes."]])
// 200
* #duplicate-referral "Remissen finns redan" "Warning: this number came before with other content. The first one stands."
* insert Answered([[#duplicate-referral]], 200, false, [["Phone the guide if something should change."]])
* #valid "Följer kontraktet" "Answer of $validate: the message would be taken in."
* insert Answered([[#valid]], 200, false, [["Nothing."]])
* #withdrawn "Återkallad" "The referral is withdrawn by its sender."
* insert Answered([[#withdrawn]], 200, false, [["Nothing."]])
* #cancel-requested "Återkallelse begärd" "The municipality has been asked to cancel, and will answer."
* insert Answered([[#cancel-requested]], 200, false, [["Wait for the answer in the Task."]])
* #entered-in-error "Felregistrerad" "The referral is marked as sent by mistake."
* insert Answered([[#entered-in-error]], 200, false, [["Nothing."]])
* #consent-withdrawn "Samtycket återkallat" "The consent is inactive, and nothing more is shared."
* insert Answered([[#consent-withdrawn]], 200, false, [["Nothing."]])
// 201
* #received "Mottagen" "The referral is received; 200 when it came before."
* insert Answered([[#received]], 201, false, [["Keep the Task's id from Location."]])

ValueSet: ErrorVS
Id: error
Title: "Error"
Description: "Every error code."
* insert Values
* include codes from system Error

RuleSet: Answered(code, http, retry, do)
* {code} ^property[0].code = #http
* {code} ^property[0].valueInteger = {http}
* {code} ^property[1].code = #do
* {code} ^property[1].valueString = {do}
* {code} ^property[2].code = #retry
* {code} ^property[2].valueBoolean = {retry}
