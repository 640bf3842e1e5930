Alias: $v2-0203 = http://terminology.hl7.org/CodeSystem/v2-0203
Alias: $v3-RoleCode = http://terminology.hl7.org/CodeSystem/v3-RoleCode
Alias: $consentscope = http://terminology.hl7.org/CodeSystem/consentscope
Alias: $task-code = http://hl7.org/fhir/CodeSystem/task-code
Alias: $sdc-temp = http://hl7.org/fhir/uv/sdc/CodeSystem/temp
Alias: $loinc = http://loinc.org

Alias: $kommunkod = https://lotsen.example/fhir/NamingSystem/kommunkod
Alias: $referral-id = https://lotsen.example/fhir/NamingSystem/referral-id
Alias: $hsa-id = urn:oid:1.2.752.29.4.19
Alias: $organisationsnummer = urn:oid:2.5.4.97
Alias: $bser = http://hl7.org/fhir/us/bser/CodeSystem/TaskBusinessStatusCS
