/**
 * What is written short on contracts, adverts and badges, spelt out. Only what means one thing in a job title, or means
 * one thing far more often than another; the word itself is searched for as well.
 */
const LINES = `
acct accountant|accts accounts|acctg accounting|admin administrator|adv advanced|ai artificial intelligence
agt agent|analyt analytics|app application|apps applications|appr apprentice|apt apartment|arch architect|asst assistant|assoc associate
ap accounts payable|ar accounts receivable|attny attorney|atty attorney|auto automation|av audio visual
ba business analyst|bartndr bartender|bi business intelligence|biz business|bkpr bookkeeper|bldg building|bsn registered nurse|bus business
cad computer aided design|capt captain|carp carpenter|cdl truck driver|cert certified|cfo chief financial officer|chem chemist|chw community health worker
civ civil|clin clinical|cloudops cloud operations|cna nursing assistant|cnc computer numerical control machining|cns clinical nurse specialist
comm communications|comms communications|comp computer|const construction|coord coordinator|corp corporate|cpa public accountant|crna nurse anesthetist
cs customer service|csr customer service representative|cto chief technology officer|cust customer|cyber cybersecurity
dba database administrator|db database|del delivery|dept department|des designer|dev developer|devs developers|dgtl digital|dir director|dist district
distr distribution|div division|dl deep learning|doc document|docs documentation|dr doctor|drvr driver|dvm veterinarian
ece early childhood educator|ecom ecommerce|ed education|edu education|educ education|elec electrical|electr electrician|elem elementary|em engineering manager
emerg emergency|emt paramedic emergency medical technician|eng engineer|engg engineering|engr engineer|engrg engineering|env environmental|er emergency room
etl extract transform load data|exec executive|eyfs early years
fab fabrication|fin financial|fe frontend|be backend|ff firefighter|fs full stack|fsd full stack developer|fp financial planning|fpa financial planning analysis
gen general|genl general|gov government|govt government|gp general practitioner|grad graduate|gdr grader
hgv heavy goods vehicle lorry|hlth health|hosp hospital|hr human resources|hrbp human resources business partner|hs high school|hvac heating ventilation air conditioning|hw hardware
icu intensive care|ict information technology|ind industrial|info information|infosec information security|infra infrastructure|inspr inspector|insp inspector|instr instructor
instrum instrumentation|insur insurance|intl international|inv investment|ios mobile|iot embedded|it information technology
jnyman journeyman|jour journeyman|ka key account|kg kindergarten
lab laboratory|labs laboratory|ld learning development|lic licensed|llm large language model|log logistics|lgv large goods vehicle lorry|lpc professional counselor|lpn nurse|lvn nurse
maint maintenance|math mathematics|maths mathematics|mch machine|mech mechanical|mechn mechanic|med medical|meng mechanical engineer|mfg manufacturing|mfr manufacturer|mg managing
mgmt management|mgr manager|mgrs managers|mgt management|mig metal inert gas|mkt marketing|mktg marketing|ml machine learning|mle machine learning engineer|mlops machine learning operations
mob mobile|msw social worker|mt maintenance technician|md medical doctor|mng manager
neonat neonatal|net network|nlp natural language processing|noc network operations|np nurse practitioner|ntwk network|nqt teacher|ect teacher
ob obstetric|obgyn obstetrics|off officer|ofcr officer|ofc officer|ops operations|oper operator|opr operator|org organizational|otr long haul truck|ots occupational
pa physician assistant|pc computer|pcp primary care physician|ped pediatric|peds pediatric|pen penetration|pharm pharmacist|pharmd pharmacist|pharma pharmaceutical|phys physical|physio physiotherapist
plc programmable logic control|plmb plumber|plumb plumbing|pm project manager|pmo project management office|po product owner|pr public relations|prac practitioner|prin principal|proc process
prod production|prof professional|prog programmer|progr programmer|proj project|psych psychology|pt physical therapist|pub public|purch purchasing
qa quality assurance|qc quality control|qe quality engineer
rd research development|re real estate|rec recruiting|recep receptionist|reg registered|regd registered|reh rehabilitation|rehab rehabilitation|rel relations|rep representative|reps representatives
res research|resp respiratory|rest restaurant|rgn registered nurse|rmn mental health nurse|rn registered nurse|rns registered nurses|ror ruby on rails|rpa process automation
saas software cloud|sci scientist|sdet test automation engineer|sde software engineer|sdr sales development representative|sec security|secy secretary|secops security operations|senco special needs teacher
sem search engine marketing|seo search engine optimization|serv service|smm social media marketing|soc security operations|sped special education|spec specialist|splst specialist|sply supply
sqa software quality assurance|sre site reliability engineer|srvr server|ss social studies|ssr sales|stat statistics|stats statistics|struct structural|sup supervisor|supt superintendent|supv supervisor
surg surgical|sw software|swe software engineer|sys systems|sysadmin systems administrator|sysad systems administrator|syst systems
ta talent acquisition|tch teacher|tchr teacher|tech technician|techs technicians|tel telephone|telecom telecommunications|temp temporary|ther therapist|tig tungsten inert gas|tlr teacher|tpt transport|trans transportation|trk truck|trng training|tv television
ui user interface|univ university|ux user experience|uxr user experience research|util utility
vet veterinary|veh vehicle|vp vice president|vr virtual reality
wan wide area network|lan local area network|warehse warehouse|whse warehouse|wrtr writer|wtr water|xml web`;

const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.trim()
    .split(/[|\n]/)
    .map((entry) => entry.trim().split(' '))
    .map(([short = '', ...long]) => [short, long]),
);

/** The words that an abbreviation stands for, or `undefined` for an ordinary word. */
export function expand(word: string): readonly string[] | undefined {
  return ABBREVIATIONS.get(word);
}
