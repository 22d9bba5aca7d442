// Places whose strings are not read back, with the reason. A place that refuses all forms because of their value, for example one for an
// OCID of a kind, does not need a reason.

/** They write a file with the given name. */
export const WRITING = ["ProtectedAddresses.check", "ResourceManagerBundle#write"];

/** By pattern. The test fails for a listed place whose strings are read back, and for a pattern without a place. */
export const UNREAD: { readonly [pattern: string]: string } = {
  "new OciStack namePrefix": "it stands in names, of which the stack has none",
  "new Bucket region": "it stands in the name of the service, which only a key of one's own needs",
  "new Policy (?:name|description)": "a policy without statements is not written; new policies of constructs are",
  "new Iot (?:images\\.evaluator|settings\\..*)":
    "the stack has the function with other props only, or its contract refuses the text",
  "StackAlerts\\.newTopic options\\.phoneNumbers\\[\\]":
    "it is tried as the people of an IoT stack, whom only a fire alarm tells",
  "StackAlerts#addTo topic\\.(?:topicInput|group)":
    "the sample is a new topic, of which no OCID is asked for; the group is a heading in a form",
  "StackAccess\\.privateEndpoint options\\.clientTitle": "it is the title of a field in a form",
  "new FunctionInvocation answerContains|FunctionInvocation\\.batchOf values\\[\\]":
    "it is a string in an expression of Terraform, or written as base64",
  "StackWatch#add(?:Connectors|Silence|Streams) .*": "the samples are imports, of which no alarm of the stack is made",
  "LogFeed\\.(?:existingLogs|flowLogs|loadBalancers) .*\\[value\\].*":
    "a list of feeds does not read them, and the OCID of another kind is refused where they are collected",
  "SplunkDelivery\\.kafkaConnect options\\.pluginPath": "the network of a worker does not depend on it",
  "SplunkDelivery#workerNetwork vcnId": "the sample has a worker elsewhere, which needs no network",
  "ProgramImages\\.of folder": "it stands in the names of images, and none is asked for",
  "new ApiGatewayCertificate privateKey|ClientSecret\\.value secret|SecretContent\\.fromInput content":
    "what is written in the code is refused, and not repeated",
  "new ApiDeployment cors\\..*|Api\\w+\\.(?:customFunction|http|stockResponse) .*|RouteAuthorization\\.anyOf .*":
    "what is around it must be of a form that a sample of its type has not",
  "Host\\w+\\.\\w+ .*|TokenKeys\\.written .*": "what is around it must be of a form that a sample of its type has not",
  "(?:Adoption|OciStack)#\\w+ .*|AdoptedPart\\.\\w+ .*": "it must be said of a resource, and the sample is a stack",
  "(?:CostEstimate|Load)\\.(?!from)\\w+ .*": "an estimate reads it, and it stands in no document",
  "(?:AcceptedFinding|DeployedDocument|PlanReport)\\.\\w+ .*": "it is compared with a plan, and stands in no document",
  "(?:PrivilegeReport|Rules|StackDiagram|Synthesized(?:Resource)?)[.#]\\w+ .*": "it is read, and stands in no document",
  "new DnsForwarder rules\\[\\]\\.names\\[\\]": "what is around it must be of a form that a sample of its type has not",
  "new (?:KafkaConnect|Mirror|Web)Host sshPublicKey": "it must be a public key, and what is not is not repeated",
  "new KafkaConnectHost secrets\\[\\]\\.key": "it must be the one that the worker's file asks for",
  "new Budget recipients\\[\\]": "the addresses stand in one text, with commas between them",
  "BudgetAlert\\.\\w+ options\\.message|BudgetTarget\\.tag value":
    "what is around it must be of a form that a sample of its type has not",
  "BookingConsumer\\.kafka consumer\\.group|SplunkDelivery\\.addOn group":
    "statements of the stack name a stream by a reference, which the parser does not read",
  "Mirror(?:End|Target)\\.cluster options\\.notSecret\\[\\]":
    "it says of a setting that it is no secret, and stands in no document",
  "BookingConsumer\\.kafka consumer\\.consumerGroup":
    "it stands in the file of a Kafka user, whom the stack has with other props only",
  "ConnectorTarget\\.metric .*|MetricDimension\\.constant .*|LogFilter\\.raw because":
    "the sample of a source is a stream, of which no metric is made, and which is not filtered",
  "PolicyStatement\\.raw because": "it is a reason for whoever reads the code, and stands in no document",
  "CloudInit\\.text props\\.files\\[\\]\\.content|(?:new WebHost |StackWebServer\\.of props\\.)program\\.source":
    "it is written as base64 if it does not end with a line break",
  "(?:new WebHost |StackWebServer\\.of props\\.)program\\.packages\\[\\]": "one of the packages must be gunicorn",
  "ConfigurationError\\.of .*": "it is the sentence itself",
  "\\w+\\.from\\w+ .*": "an import writes nothing by itself, and not all that it is told is written by others",
  "\\w+#(?:metric|serverErrors) options\\..*|Metric\\.of options\\..*":
    "the metric has other dimensions; those of Metric.custom are attacked",
  "(?:Metric|MetricCondition)\\.parse mql": "a whole query, of which no form above is one",
  "EventCondition#withAttribute attribute": "one of a few words, with a dot at most",
  "EndorsedTenancy\\.named name|PolicyPattern\\.\\w+ text": "the way there needs a tenancy that the policy defines",
  "InputCondition\\.isChosen option": "the option must be one of the input's",
  "Inputs#(?:list|map|secretText|text) options\\.meaning":
    "it stands in the sentence about a pattern, which is not given",
  "Inputs#(?:key|subnet) options\\.(?:group|compartmentInput)":
    "the form wants the vault or the network as an input too",
  "ProgramVariables\\.\\w+ .*": "it is a variable of a function, which the function checks",
  "StackDatabase#addTo use\\.user": "it is what a field in a form begins with",
  "StackFunctions#addFunction .*": "the program of the sample needs variables that it is not given",
  "StackFunctions\\.of props\\.images": "it stands in the names of images, and none is asked for",
  "StackNetwork#addTo use\\.dnsLabel": "the stack of the sample has a network already",
  "StackNetwork\\.create options\\.(?:public|private|stream)Cidr":
    "a subnet is made for a part that asks for it, and none does",
  "LogFeed\\.existingLogs logs\\[name\\]": "it stands in an address, of which cdktf leaves something out",
  "LogFeed\\.(?:flowLogs|loadBalancers) .*\\[name\\]": "the OCID next to it is wrong",
  "MapInput#text (?:name|fallback)": "it stands in an expression, which is not read here",
  "ResourceManagerBundle#createCommand path": "it is a command for a person; its test has a shell read it",
  "Subscription\\.slack webhookUrl": "a secret, which is not repeated",
  "Tags\\.of props\\.defined\\[value\\]": "the name next to it is wrong; values of a Tag are attacked",
  "Texts\\.encoded text": "the first language is base64, which no document says of itself",
};
