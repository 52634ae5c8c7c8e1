package io.github.comity.party;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The countries of ISO 3166-1 as constants by alpha-3 code, for static import: {@code Countries.KAZ}.
 *
 * <p>Names are short English names, with the official and older ones as aliases; they are labels, and a caller can
 * override them with {@link Country#withName}. Source: ISO 3166-1, 249 entries; numeric codes equal those of UN M49.
 */
public final class Countries {
    private static final List<Country> TABLE = new ArrayList<>(249);

    /** Aruba. */
    public static final Country ABW = iso("AW", "ABW", "533", "Aruba");
    /** Afghanistan. */
    public static final Country AFG = iso("AF", "AFG", "004", "Afghanistan");
    /** Angola. */
    public static final Country AGO = iso("AO", "AGO", "024", "Angola");
    /** Anguilla. */
    public static final Country AIA = iso("AI", "AIA", "660", "Anguilla");
    /** Åland Islands. */
    public static final Country ALA = iso("AX", "ALA", "248", "Åland Islands");
    /** Albania. */
    public static final Country ALB = iso("AL", "ALB", "008", "Albania");
    /** Andorra. */
    public static final Country AND = iso("AD", "AND", "020", "Andorra");
    /** United Arab Emirates. */
    public static final Country ARE = iso("AE", "ARE", "784", "United Arab Emirates", "UAE");
    /** Argentina. */
    public static final Country ARG = iso("AR", "ARG", "032", "Argentina");
    /** Armenia. */
    public static final Country ARM = iso("AM", "ARM", "051", "Armenia");
    /** American Samoa. */
    public static final Country ASM = iso("AS", "ASM", "016", "American Samoa");
    /** Antarctica. */
    public static final Country ATA = iso("AQ", "ATA", "010", "Antarctica");
    /** French Southern Territories. */
    public static final Country ATF = iso("TF", "ATF", "260", "French Southern Territories");
    /** Antigua and Barbuda. */
    public static final Country ATG = iso("AG", "ATG", "028", "Antigua and Barbuda");
    /** Australia. */
    public static final Country AUS = iso("AU", "AUS", "036", "Australia");
    /** Austria. */
    public static final Country AUT = iso("AT", "AUT", "040", "Austria");
    /** Azerbaijan. */
    public static final Country AZE = iso("AZ", "AZE", "031", "Azerbaijan");
    /** Burundi. */
    public static final Country BDI = iso("BI", "BDI", "108", "Burundi");
    /** Belgium. */
    public static final Country BEL = iso("BE", "BEL", "056", "Belgium");
    /** Benin. */
    public static final Country BEN = iso("BJ", "BEN", "204", "Benin");
    /** Bonaire, Sint Eustatius and Saba. */
    public static final Country BES =
            iso("BQ", "BES", "535", "Bonaire, Sint Eustatius and Saba", "Caribbean Netherlands");
    /** Burkina Faso. */
    public static final Country BFA = iso("BF", "BFA", "854", "Burkina Faso");
    /** Bangladesh. */
    public static final Country BGD = iso("BD", "BGD", "050", "Bangladesh");
    /** Bulgaria. */
    public static final Country BGR = iso("BG", "BGR", "100", "Bulgaria");
    /** Bahrain. */
    public static final Country BHR = iso("BH", "BHR", "048", "Bahrain");
    /** Bahamas. */
    public static final Country BHS = iso("BS", "BHS", "044", "Bahamas", "The Bahamas");
    /** Bosnia and Herzegovina. */
    public static final Country BIH = iso("BA", "BIH", "070", "Bosnia and Herzegovina", "Bosnia");
    /** Saint Barthélemy. */
    public static final Country BLM = iso("BL", "BLM", "652", "Saint Barthélemy");
    /** Belarus. */
    public static final Country BLR = iso("BY", "BLR", "112", "Belarus", "Belorussia");
    /** Belize. */
    public static final Country BLZ = iso("BZ", "BLZ", "084", "Belize");
    /** Bermuda. */
    public static final Country BMU = iso("BM", "BMU", "060", "Bermuda");
    /** Bolivia. */
    public static final Country BOL = iso("BO", "BOL", "068", "Bolivia", "Plurinational State of Bolivia");
    /** Brazil. */
    public static final Country BRA = iso("BR", "BRA", "076", "Brazil");
    /** Barbados. */
    public static final Country BRB = iso("BB", "BRB", "052", "Barbados");
    /** Brunei. */
    public static final Country BRN = iso("BN", "BRN", "096", "Brunei", "Brunei Darussalam");
    /** Bhutan. */
    public static final Country BTN = iso("BT", "BTN", "064", "Bhutan");
    /** Bouvet Island. */
    public static final Country BVT = iso("BV", "BVT", "074", "Bouvet Island");
    /** Botswana. */
    public static final Country BWA = iso("BW", "BWA", "072", "Botswana");
    /** Central African Republic. */
    public static final Country CAF = iso("CF", "CAF", "140", "Central African Republic");
    /** Canada. */
    public static final Country CAN = iso("CA", "CAN", "124", "Canada");
    /** Cocos (Keeling) Islands. */
    public static final Country CCK = iso("CC", "CCK", "166", "Cocos (Keeling) Islands");
    /** Switzerland. */
    public static final Country CHE = iso("CH", "CHE", "756", "Switzerland", "Swiss Confederation");
    /** Chile. */
    public static final Country CHL = iso("CL", "CHL", "152", "Chile");
    /** China. */
    public static final Country CHN = iso("CN", "CHN", "156", "China", "People's Republic of China", "PRC");
    /** Côte d'Ivoire. */
    public static final Country CIV = iso("CI", "CIV", "384", "Côte d'Ivoire", "Ivory Coast");
    /** Cameroon. */
    public static final Country CMR = iso("CM", "CMR", "120", "Cameroon");
    /** Democratic Republic of the Congo. */
    public static final Country COD =
            iso("CD", "COD", "180", "Democratic Republic of the Congo", "DR Congo", "Congo-Kinshasa", "Zaire");
    /** Congo. */
    public static final Country COG = iso("CG", "COG", "178", "Congo", "Republic of the Congo", "Congo-Brazzaville");
    /** Cook Islands. */
    public static final Country COK = iso("CK", "COK", "184", "Cook Islands");
    /** Colombia. */
    public static final Country COL = iso("CO", "COL", "170", "Colombia");
    /** Comoros. */
    public static final Country COM = iso("KM", "COM", "174", "Comoros");
    /** Cabo Verde. */
    public static final Country CPV = iso("CV", "CPV", "132", "Cabo Verde", "Cape Verde");
    /** Costa Rica. */
    public static final Country CRI = iso("CR", "CRI", "188", "Costa Rica");
    /** Cuba. */
    public static final Country CUB = iso("CU", "CUB", "192", "Cuba");
    /** Curaçao. */
    public static final Country CUW = iso("CW", "CUW", "531", "Curaçao");
    /** Christmas Island. */
    public static final Country CXR = iso("CX", "CXR", "162", "Christmas Island");
    /** Cayman Islands. */
    public static final Country CYM = iso("KY", "CYM", "136", "Cayman Islands");
    /** Cyprus. */
    public static final Country CYP = iso("CY", "CYP", "196", "Cyprus");
    /** Czechia. */
    public static final Country CZE = iso("CZ", "CZE", "203", "Czechia", "Czech Republic");
    /** Germany. */
    public static final Country DEU = iso("DE", "DEU", "276", "Germany", "Federal Republic of Germany");
    /** Djibouti. */
    public static final Country DJI = iso("DJ", "DJI", "262", "Djibouti");
    /** Dominica. */
    public static final Country DMA = iso("DM", "DMA", "212", "Dominica");
    /** Denmark. */
    public static final Country DNK = iso("DK", "DNK", "208", "Denmark");
    /** Dominican Republic. */
    public static final Country DOM = iso("DO", "DOM", "214", "Dominican Republic");
    /** Algeria. */
    public static final Country DZA = iso("DZ", "DZA", "012", "Algeria");
    /** Ecuador. */
    public static final Country ECU = iso("EC", "ECU", "218", "Ecuador");
    /** Egypt. */
    public static final Country EGY = iso("EG", "EGY", "818", "Egypt");
    /** Eritrea. */
    public static final Country ERI = iso("ER", "ERI", "232", "Eritrea");
    /** Western Sahara. */
    public static final Country ESH = iso("EH", "ESH", "732", "Western Sahara");
    /** Spain. */
    public static final Country ESP = iso("ES", "ESP", "724", "Spain");
    /** Estonia. */
    public static final Country EST = iso("EE", "EST", "233", "Estonia");
    /** Ethiopia. */
    public static final Country ETH = iso("ET", "ETH", "231", "Ethiopia");
    /** Finland. */
    public static final Country FIN = iso("FI", "FIN", "246", "Finland");
    /** Fiji. */
    public static final Country FJI = iso("FJ", "FJI", "242", "Fiji");
    /** Falkland Islands. */
    public static final Country FLK = iso("FK", "FLK", "238", "Falkland Islands", "Malvinas");
    /** France. */
    public static final Country FRA = iso("FR", "FRA", "250", "France");
    /** Faroe Islands. */
    public static final Country FRO = iso("FO", "FRO", "234", "Faroe Islands");
    /** Micronesia. */
    public static final Country FSM = iso("FM", "FSM", "583", "Micronesia", "Federated States of Micronesia");
    /** Gabon. */
    public static final Country GAB = iso("GA", "GAB", "266", "Gabon");
    /** United Kingdom. */
    public static final Country GBR = iso("GB", "GBR", "826", "United Kingdom", "Great Britain", "UK", "Britain");
    /** Georgia. */
    public static final Country GEO = iso("GE", "GEO", "268", "Georgia");
    /** Guernsey. */
    public static final Country GGY = iso("GG", "GGY", "831", "Guernsey");
    /** Ghana. */
    public static final Country GHA = iso("GH", "GHA", "288", "Ghana");
    /** Gibraltar. */
    public static final Country GIB = iso("GI", "GIB", "292", "Gibraltar");
    /** Guinea. */
    public static final Country GIN = iso("GN", "GIN", "324", "Guinea");
    /** Guadeloupe. */
    public static final Country GLP = iso("GP", "GLP", "312", "Guadeloupe");
    /** Gambia. */
    public static final Country GMB = iso("GM", "GMB", "270", "Gambia", "The Gambia");
    /** Guinea-Bissau. */
    public static final Country GNB = iso("GW", "GNB", "624", "Guinea-Bissau");
    /** Equatorial Guinea. */
    public static final Country GNQ = iso("GQ", "GNQ", "226", "Equatorial Guinea");
    /** Greece. */
    public static final Country GRC = iso("GR", "GRC", "300", "Greece");
    /** Grenada. */
    public static final Country GRD = iso("GD", "GRD", "308", "Grenada");
    /** Greenland. */
    public static final Country GRL = iso("GL", "GRL", "304", "Greenland");
    /** Guatemala. */
    public static final Country GTM = iso("GT", "GTM", "320", "Guatemala");
    /** French Guiana. */
    public static final Country GUF = iso("GF", "GUF", "254", "French Guiana");
    /** Guam. */
    public static final Country GUM = iso("GU", "GUM", "316", "Guam");
    /** Guyana. */
    public static final Country GUY = iso("GY", "GUY", "328", "Guyana");
    /** Hong Kong. */
    public static final Country HKG = iso("HK", "HKG", "344", "Hong Kong", "Hong Kong SAR");
    /** Heard Island and McDonald Islands. */
    public static final Country HMD = iso("HM", "HMD", "334", "Heard Island and McDonald Islands");
    /** Honduras. */
    public static final Country HND = iso("HN", "HND", "340", "Honduras");
    /** Croatia. */
    public static final Country HRV = iso("HR", "HRV", "191", "Croatia");
    /** Haiti. */
    public static final Country HTI = iso("HT", "HTI", "332", "Haiti");
    /** Hungary. */
    public static final Country HUN = iso("HU", "HUN", "348", "Hungary");
    /** Indonesia. */
    public static final Country IDN = iso("ID", "IDN", "360", "Indonesia");
    /** Isle of Man. */
    public static final Country IMN = iso("IM", "IMN", "833", "Isle of Man");
    /** India. */
    public static final Country IND = iso("IN", "IND", "356", "India");
    /** British Indian Ocean Territory. */
    public static final Country IOT = iso("IO", "IOT", "086", "British Indian Ocean Territory");
    /** Ireland. */
    public static final Country IRL = iso("IE", "IRL", "372", "Ireland");
    /** Iran. */
    public static final Country IRN = iso("IR", "IRN", "364", "Iran", "Islamic Republic of Iran");
    /** Iraq. */
    public static final Country IRQ = iso("IQ", "IRQ", "368", "Iraq");
    /** Iceland. */
    public static final Country ISL = iso("IS", "ISL", "352", "Iceland");
    /** Israel. */
    public static final Country ISR = iso("IL", "ISR", "376", "Israel");
    /** Italy. */
    public static final Country ITA = iso("IT", "ITA", "380", "Italy");
    /** Jamaica. */
    public static final Country JAM = iso("JM", "JAM", "388", "Jamaica");
    /** Jersey. */
    public static final Country JEY = iso("JE", "JEY", "832", "Jersey");
    /** Jordan. */
    public static final Country JOR = iso("JO", "JOR", "400", "Jordan");
    /** Japan. */
    public static final Country JPN = iso("JP", "JPN", "392", "Japan");
    /** Kazakhstan. */
    public static final Country KAZ = iso("KZ", "KAZ", "398", "Kazakhstan", "Republic of Kazakhstan");
    /** Kenya. */
    public static final Country KEN = iso("KE", "KEN", "404", "Kenya");
    /** Kyrgyzstan. */
    public static final Country KGZ = iso("KG", "KGZ", "417", "Kyrgyzstan", "Kyrgyz Republic");
    /** Cambodia. */
    public static final Country KHM = iso("KH", "KHM", "116", "Cambodia");
    /** Kiribati. */
    public static final Country KIR = iso("KI", "KIR", "296", "Kiribati");
    /** Saint Kitts and Nevis. */
    public static final Country KNA = iso("KN", "KNA", "659", "Saint Kitts and Nevis");
    /** South Korea. */
    public static final Country KOR = iso("KR", "KOR", "410", "South Korea", "Republic of Korea", "Korea");
    /** Kuwait. */
    public static final Country KWT = iso("KW", "KWT", "414", "Kuwait");
    /** Laos. */
    public static final Country LAO = iso("LA", "LAO", "418", "Laos", "Lao People's Democratic Republic", "Lao PDR");
    /** Lebanon. */
    public static final Country LBN = iso("LB", "LBN", "422", "Lebanon");
    /** Liberia. */
    public static final Country LBR = iso("LR", "LBR", "430", "Liberia");
    /** Libya. */
    public static final Country LBY = iso("LY", "LBY", "434", "Libya");
    /** Saint Lucia. */
    public static final Country LCA = iso("LC", "LCA", "662", "Saint Lucia");
    /** Liechtenstein. */
    public static final Country LIE = iso("LI", "LIE", "438", "Liechtenstein");
    /** Sri Lanka. */
    public static final Country LKA = iso("LK", "LKA", "144", "Sri Lanka", "Ceylon");
    /** Lesotho. */
    public static final Country LSO = iso("LS", "LSO", "426", "Lesotho");
    /** Lithuania. */
    public static final Country LTU = iso("LT", "LTU", "440", "Lithuania");
    /** Luxembourg. */
    public static final Country LUX = iso("LU", "LUX", "442", "Luxembourg");
    /** Latvia. */
    public static final Country LVA = iso("LV", "LVA", "428", "Latvia");
    /** Macao. */
    public static final Country MAC = iso("MO", "MAC", "446", "Macao", "Macau");
    /** Saint Martin. */
    public static final Country MAF = iso("MF", "MAF", "663", "Saint Martin", "Saint Martin (French part)");
    /** Morocco. */
    public static final Country MAR = iso("MA", "MAR", "504", "Morocco");
    /** Monaco. */
    public static final Country MCO = iso("MC", "MCO", "492", "Monaco");
    /** Moldova. */
    public static final Country MDA = iso("MD", "MDA", "498", "Moldova", "Republic of Moldova");
    /** Madagascar. */
    public static final Country MDG = iso("MG", "MDG", "450", "Madagascar");
    /** Maldives. */
    public static final Country MDV = iso("MV", "MDV", "462", "Maldives");
    /** Mexico. */
    public static final Country MEX = iso("MX", "MEX", "484", "Mexico");
    /** Marshall Islands. */
    public static final Country MHL = iso("MH", "MHL", "584", "Marshall Islands");
    /** North Macedonia. */
    public static final Country MKD =
            iso("MK", "MKD", "807", "North Macedonia", "Macedonia", "Republic of North Macedonia");
    /** Mali. */
    public static final Country MLI = iso("ML", "MLI", "466", "Mali");
    /** Malta. */
    public static final Country MLT = iso("MT", "MLT", "470", "Malta");
    /** Myanmar. */
    public static final Country MMR = iso("MM", "MMR", "104", "Myanmar", "Burma");
    /** Montenegro. */
    public static final Country MNE = iso("ME", "MNE", "499", "Montenegro");
    /** Mongolia. */
    public static final Country MNG = iso("MN", "MNG", "496", "Mongolia");
    /** Northern Mariana Islands. */
    public static final Country MNP = iso("MP", "MNP", "580", "Northern Mariana Islands");
    /** Mozambique. */
    public static final Country MOZ = iso("MZ", "MOZ", "508", "Mozambique");
    /** Mauritania. */
    public static final Country MRT = iso("MR", "MRT", "478", "Mauritania");
    /** Montserrat. */
    public static final Country MSR = iso("MS", "MSR", "500", "Montserrat");
    /** Martinique. */
    public static final Country MTQ = iso("MQ", "MTQ", "474", "Martinique");
    /** Mauritius. */
    public static final Country MUS = iso("MU", "MUS", "480", "Mauritius");
    /** Malawi. */
    public static final Country MWI = iso("MW", "MWI", "454", "Malawi");
    /** Malaysia. */
    public static final Country MYS = iso("MY", "MYS", "458", "Malaysia");
    /** Mayotte. */
    public static final Country MYT = iso("YT", "MYT", "175", "Mayotte");
    /** Namibia. */
    public static final Country NAM = iso("NA", "NAM", "516", "Namibia");
    /** New Caledonia. */
    public static final Country NCL = iso("NC", "NCL", "540", "New Caledonia");
    /** Niger. */
    public static final Country NER = iso("NE", "NER", "562", "Niger");
    /** Norfolk Island. */
    public static final Country NFK = iso("NF", "NFK", "574", "Norfolk Island");
    /** Nigeria. */
    public static final Country NGA = iso("NG", "NGA", "566", "Nigeria");
    /** Nicaragua. */
    public static final Country NIC = iso("NI", "NIC", "558", "Nicaragua");
    /** Niue. */
    public static final Country NIU = iso("NU", "NIU", "570", "Niue");
    /** Netherlands. */
    public static final Country NLD = iso("NL", "NLD", "528", "Netherlands", "The Netherlands", "Holland");
    /** Norway. */
    public static final Country NOR = iso("NO", "NOR", "578", "Norway");
    /** Nepal. */
    public static final Country NPL = iso("NP", "NPL", "524", "Nepal");
    /** Nauru. */
    public static final Country NRU = iso("NR", "NRU", "520", "Nauru");
    /** New Zealand. */
    public static final Country NZL = iso("NZ", "NZL", "554", "New Zealand");
    /** Oman. */
    public static final Country OMN = iso("OM", "OMN", "512", "Oman");
    /** Pakistan. */
    public static final Country PAK = iso("PK", "PAK", "586", "Pakistan");
    /** Panama. */
    public static final Country PAN = iso("PA", "PAN", "591", "Panama");
    /** Pitcairn. */
    public static final Country PCN = iso("PN", "PCN", "612", "Pitcairn", "Pitcairn Islands");
    /** Peru. */
    public static final Country PER = iso("PE", "PER", "604", "Peru");
    /** Philippines. */
    public static final Country PHL = iso("PH", "PHL", "608", "Philippines");
    /** Palau. */
    public static final Country PLW = iso("PW", "PLW", "585", "Palau");
    /** Papua New Guinea. */
    public static final Country PNG = iso("PG", "PNG", "598", "Papua New Guinea");
    /** Poland. */
    public static final Country POL = iso("PL", "POL", "616", "Poland");
    /** Puerto Rico. */
    public static final Country PRI = iso("PR", "PRI", "630", "Puerto Rico");
    /** North Korea. */
    public static final Country PRK =
            iso("KP", "PRK", "408", "North Korea", "Democratic People's Republic of Korea", "DPRK");
    /** Portugal. */
    public static final Country PRT = iso("PT", "PRT", "620", "Portugal");
    /** Paraguay. */
    public static final Country PRY = iso("PY", "PRY", "600", "Paraguay");
    /** Palestine. */
    public static final Country PSE =
            iso("PS", "PSE", "275", "Palestine", "State of Palestine", "Palestinian Territories");
    /** French Polynesia. */
    public static final Country PYF = iso("PF", "PYF", "258", "French Polynesia");
    /** Qatar. */
    public static final Country QAT = iso("QA", "QAT", "634", "Qatar");
    /** Réunion. */
    public static final Country REU = iso("RE", "REU", "638", "Réunion");
    /** Romania. */
    public static final Country ROU = iso("RO", "ROU", "642", "Romania");
    /** Russia. */
    public static final Country RUS = iso("RU", "RUS", "643", "Russia", "Russian Federation");
    /** Rwanda. */
    public static final Country RWA = iso("RW", "RWA", "646", "Rwanda");
    /** Saudi Arabia. */
    public static final Country SAU = iso("SA", "SAU", "682", "Saudi Arabia");
    /** Sudan. */
    public static final Country SDN = iso("SD", "SDN", "729", "Sudan");
    /** Senegal. */
    public static final Country SEN = iso("SN", "SEN", "686", "Senegal");
    /** Singapore. */
    public static final Country SGP = iso("SG", "SGP", "702", "Singapore");
    /** South Georgia and the South Sandwich Islands. */
    public static final Country SGS = iso("GS", "SGS", "239", "South Georgia and the South Sandwich Islands");
    /** Saint Helena, Ascension and Tristan da Cunha. */
    public static final Country SHN =
            iso("SH", "SHN", "654", "Saint Helena, Ascension and Tristan da Cunha", "Saint Helena");
    /** Svalbard and Jan Mayen. */
    public static final Country SJM = iso("SJ", "SJM", "744", "Svalbard and Jan Mayen");
    /** Solomon Islands. */
    public static final Country SLB = iso("SB", "SLB", "090", "Solomon Islands");
    /** Sierra Leone. */
    public static final Country SLE = iso("SL", "SLE", "694", "Sierra Leone");
    /** El Salvador. */
    public static final Country SLV = iso("SV", "SLV", "222", "El Salvador");
    /** San Marino. */
    public static final Country SMR = iso("SM", "SMR", "674", "San Marino");
    /** Somalia. */
    public static final Country SOM = iso("SO", "SOM", "706", "Somalia");
    /** Saint Pierre and Miquelon. */
    public static final Country SPM = iso("PM", "SPM", "666", "Saint Pierre and Miquelon");
    /** Serbia. */
    public static final Country SRB = iso("RS", "SRB", "688", "Serbia");
    /** South Sudan. */
    public static final Country SSD = iso("SS", "SSD", "728", "South Sudan");
    /** São Tomé and Príncipe. */
    public static final Country STP = iso("ST", "STP", "678", "São Tomé and Príncipe");
    /** Suriname. */
    public static final Country SUR = iso("SR", "SUR", "740", "Suriname");
    /** Slovakia. */
    public static final Country SVK = iso("SK", "SVK", "703", "Slovakia", "Slovak Republic");
    /** Slovenia. */
    public static final Country SVN = iso("SI", "SVN", "705", "Slovenia");
    /** Sweden. */
    public static final Country SWE = iso("SE", "SWE", "752", "Sweden");
    /** Eswatini. */
    public static final Country SWZ = iso("SZ", "SWZ", "748", "Eswatini", "Swaziland");
    /** Sint Maarten. */
    public static final Country SXM = iso("SX", "SXM", "534", "Sint Maarten", "Sint Maarten (Dutch part)");
    /** Seychelles. */
    public static final Country SYC = iso("SC", "SYC", "690", "Seychelles");
    /** Syria. */
    public static final Country SYR = iso("SY", "SYR", "760", "Syria", "Syrian Arab Republic");
    /** Turks and Caicos Islands. */
    public static final Country TCA = iso("TC", "TCA", "796", "Turks and Caicos Islands");
    /** Chad. */
    public static final Country TCD = iso("TD", "TCD", "148", "Chad");
    /** Togo. */
    public static final Country TGO = iso("TG", "TGO", "768", "Togo");
    /** Thailand. */
    public static final Country THA = iso("TH", "THA", "764", "Thailand");
    /** Tajikistan. */
    public static final Country TJK = iso("TJ", "TJK", "762", "Tajikistan");
    /** Tokelau. */
    public static final Country TKL = iso("TK", "TKL", "772", "Tokelau");
    /** Turkmenistan. */
    public static final Country TKM = iso("TM", "TKM", "795", "Turkmenistan");
    /** Timor-Leste. */
    public static final Country TLS = iso("TL", "TLS", "626", "Timor-Leste", "East Timor");
    /** Tonga. */
    public static final Country TON = iso("TO", "TON", "776", "Tonga");
    /** Trinidad and Tobago. */
    public static final Country TTO = iso("TT", "TTO", "780", "Trinidad and Tobago");
    /** Tunisia. */
    public static final Country TUN = iso("TN", "TUN", "788", "Tunisia");
    /** Türkiye. */
    public static final Country TUR = iso("TR", "TUR", "792", "Türkiye", "Turkey", "Republic of Türkiye");
    /** Tuvalu. */
    public static final Country TUV = iso("TV", "TUV", "798", "Tuvalu");
    /** Taiwan. */
    public static final Country TWN = iso("TW", "TWN", "158", "Taiwan", "Chinese Taipei", "Taiwan, Province of China");
    /** Tanzania. */
    public static final Country TZA = iso("TZ", "TZA", "834", "Tanzania", "United Republic of Tanzania");
    /** Uganda. */
    public static final Country UGA = iso("UG", "UGA", "800", "Uganda");
    /** Ukraine. */
    public static final Country UKR = iso("UA", "UKR", "804", "Ukraine");
    /** United States Minor Outlying Islands. */
    public static final Country UMI = iso("UM", "UMI", "581", "United States Minor Outlying Islands");
    /** Uruguay. */
    public static final Country URY = iso("UY", "URY", "858", "Uruguay");
    /** United States. */
    public static final Country USA = iso("US", "USA", "840", "United States", "United States of America", "USA", "US");
    /** Uzbekistan. */
    public static final Country UZB = iso("UZ", "UZB", "860", "Uzbekistan", "Republic of Uzbekistan");
    /** Holy See. */
    public static final Country VAT = iso("VA", "VAT", "336", "Holy See", "Vatican", "Vatican City");
    /** Saint Vincent and the Grenadines. */
    public static final Country VCT = iso("VC", "VCT", "670", "Saint Vincent and the Grenadines");
    /** Venezuela. */
    public static final Country VEN = iso("VE", "VEN", "862", "Venezuela", "Bolivarian Republic of Venezuela");
    /** British Virgin Islands. */
    public static final Country VGB = iso("VG", "VGB", "092", "British Virgin Islands");
    /** United States Virgin Islands. */
    public static final Country VIR = iso("VI", "VIR", "850", "United States Virgin Islands", "US Virgin Islands");
    /** Viet Nam. */
    public static final Country VNM = iso("VN", "VNM", "704", "Viet Nam", "Vietnam");
    /** Vanuatu. */
    public static final Country VUT = iso("VU", "VUT", "548", "Vanuatu");
    /** Wallis and Futuna. */
    public static final Country WLF = iso("WF", "WLF", "876", "Wallis and Futuna");
    /** Samoa. */
    public static final Country WSM = iso("WS", "WSM", "882", "Samoa");
    /** Yemen. */
    public static final Country YEM = iso("YE", "YEM", "887", "Yemen");
    /** South Africa. */
    public static final Country ZAF = iso("ZA", "ZAF", "710", "South Africa");
    /** Zambia. */
    public static final Country ZMB = iso("ZM", "ZMB", "894", "Zambia");
    /** Zimbabwe. */
    public static final Country ZWE = iso("ZW", "ZWE", "716", "Zimbabwe");

    private static final ImmutableList<Country> ALL = TABLE.stream().collect(toImmutableList());
    private static final ImmutableMap<String, Country> BY_ALPHA_2 = index(Country::alpha2);
    private static final ImmutableMap<String, Country> BY_ALPHA_3 = index(Country::alpha3);
    private static final ImmutableMap<String, Country> BY_NUMERIC = index(Country::numeric);
    private static final ImmutableMap<String, Country> BY_NAME = names();

    private Countries() {}

    private static Country iso(String alpha2, String alpha3, String numeric, String name, String... aliases) {
        Country country = new Country(alpha2, alpha3, numeric, name, ImmutableList.copyOf(aliases), ImmutableMap.of());
        TABLE.add(country);
        return country;
    }

    private static ImmutableMap<String, Country> index(Function<Country, String> code) {
        return ALL.stream().collect(toImmutableMap(code, Function.identity()));
    }

    private static ImmutableMap<String, Country> names() {
        ImmutableMap.Builder<String, Country> names = ImmutableMap.builder();
        for (Country country : ALL) {
            names.put(Spelling.fold(country.name()), country);
            country.aliases().forEach(alias -> names.put(Spelling.fold(alias), country));
        }
        return names.buildKeepingLast();
    }

    /** {@return all countries in the order of their alpha-3 codes} */
    public static ImmutableList<Country> all() {
        return ALL;
    }

    static ImmutableMap<String, Country> byAlpha2() {
        return BY_ALPHA_2;
    }

    static ImmutableMap<String, Country> byAlpha3() {
        return BY_ALPHA_3;
    }

    static ImmutableMap<String, Country> byNumeric() {
        return BY_NUMERIC;
    }

    static ImmutableMap<String, Country> byName() {
        return BY_NAME;
    }
}
