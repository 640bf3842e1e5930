Alias: $v2-0203 = http://terminology.hl7.org/CodeSystem/v2-0203
Alias: $v3-RoleCode = http://terminology.hl7.org/CodeSystem/v3-RoleCode
Alias: $consentscope = http://terminology.hl7.org/CodeSystem/consentscope
Alias: $task-code = http://hl7.org/fhir/CodeSystem/task-code
Alias: $loinc = http://loinc.org

Alias: $kommunkod = https://lotsen.example/fhir/NamingSystem/kommunkod
Alias: $referral-id = https://lotsen.example/fhir/NamingSystem/referral-id
