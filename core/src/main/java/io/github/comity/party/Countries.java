package io.github.comity.party;

import com.google.common.collect.ImmutableList;

/**
 * Countries as constants by their codes, for static import: {@code Countries.KAZ}.
 *
 * <p>They are the 249 of ISO 3166-1, Kosovo, and former states and territories that statistics report, which are
 * parties of their own: {@link #CSK} is neither {@link #CZE} nor {@link #SVK}. Whoever has no code of ISO 3166-1 has
 * that of ISO 3166-3, or else one of ours from its user-assigned range, an X and two letters, such as {@link #XBL}.
 *
 * <p>Names are short English names, with the official and older ones as aliases; they are labels, and a caller can
 * override them with {@link Country#withName}. Source: ISO 3166-1 and 3166-3, UN M49, the names of the members of the
 * United Nations, and the English names of Unicode CLDR.
 */
public final class Countries {
    /** Aruba. */
    public static final Country ABW = CountryTable.of("ABW");
    /** Afghanistan. */
    public static final Country AFG = CountryTable.of("AFG");
    /** Angola. */
    public static final Country AGO = CountryTable.of("AGO");
    /** Anguilla. */
    public static final Country AIA = CountryTable.of("AIA");
    /** Åland Islands. */
    public static final Country ALA = CountryTable.of("ALA");
    /** Albania. */
    public static final Country ALB = CountryTable.of("ALB");
    /** Andorra. */
    public static final Country AND = CountryTable.of("AND");
    /** Netherlands Antilles, 1954 to 2010. */
    public static final Country ANT = CountryTable.of("ANT");
    /** United Arab Emirates. */
    public static final Country ARE = CountryTable.of("ARE");
    /** Argentina. */
    public static final Country ARG = CountryTable.of("ARG");
    /** Armenia. */
    public static final Country ARM = CountryTable.of("ARM");
    /** American Samoa. */
    public static final Country ASM = CountryTable.of("ASM");
    /** Antarctica. */
    public static final Country ATA = CountryTable.of("ATA");
    /** French Southern Territories. */
    public static final Country ATF = CountryTable.of("ATF");
    /** Antigua and Barbuda. */
    public static final Country ATG = CountryTable.of("ATG");
    /** Australia. */
    public static final Country AUS = CountryTable.of("AUS");
    /** Austria. */
    public static final Country AUT = CountryTable.of("AUT");
    /** Azerbaijan. */
    public static final Country AZE = CountryTable.of("AZE");
    /** Burundi. */
    public static final Country BDI = CountryTable.of("BDI");
    /** Belgium. */
    public static final Country BEL = CountryTable.of("BEL");
    /** Benin. */
    public static final Country BEN = CountryTable.of("BEN");
    /** Bonaire, Sint Eustatius and Saba. */
    public static final Country BES = CountryTable.of("BES");
    /** Burkina Faso. */
    public static final Country BFA = CountryTable.of("BFA");
    /** Bangladesh. */
    public static final Country BGD = CountryTable.of("BGD");
    /** Bulgaria. */
    public static final Country BGR = CountryTable.of("BGR");
    /** Bahrain. */
    public static final Country BHR = CountryTable.of("BHR");
    /** Bahamas. */
    public static final Country BHS = CountryTable.of("BHS");
    /** Bosnia and Herzegovina. */
    public static final Country BIH = CountryTable.of("BIH");
    /** Saint Barthélemy. */
    public static final Country BLM = CountryTable.of("BLM");
    /** Belarus. */
    public static final Country BLR = CountryTable.of("BLR");
    /** Belize. */
    public static final Country BLZ = CountryTable.of("BLZ");
    /** Bermuda. */
    public static final Country BMU = CountryTable.of("BMU");
    /** Bolivia. */
    public static final Country BOL = CountryTable.of("BOL");
    /** Brazil. */
    public static final Country BRA = CountryTable.of("BRA");
    /** Barbados. */
    public static final Country BRB = CountryTable.of("BRB");
    /** Brunei. */
    public static final Country BRN = CountryTable.of("BRN");
    /** Bhutan. */
    public static final Country BTN = CountryTable.of("BTN");
    /** Bouvet Island. */
    public static final Country BVT = CountryTable.of("BVT");
    /** Botswana. */
    public static final Country BWA = CountryTable.of("BWA");
    /** Central African Republic. */
    public static final Country CAF = CountryTable.of("CAF");
    /** Canada. */
    public static final Country CAN = CountryTable.of("CAN");
    /** Cocos (Keeling) Islands. */
    public static final Country CCK = CountryTable.of("CCK");
    /** Switzerland. */
    public static final Country CHE = CountryTable.of("CHE");
    /** Chile. */
    public static final Country CHL = CountryTable.of("CHL");
    /** China. */
    public static final Country CHN = CountryTable.of("CHN");
    /** Côte d'Ivoire. */
    public static final Country CIV = CountryTable.of("CIV");
    /** Cameroon. */
    public static final Country CMR = CountryTable.of("CMR");
    /** Democratic Republic of the Congo. */
    public static final Country COD = CountryTable.of("COD");
    /** Congo. */
    public static final Country COG = CountryTable.of("COG");
    /** Cook Islands. */
    public static final Country COK = CountryTable.of("COK");
    /** Colombia. */
    public static final Country COL = CountryTable.of("COL");
    /** Comoros. */
    public static final Country COM = CountryTable.of("COM");
    /** Cabo Verde. */
    public static final Country CPV = CountryTable.of("CPV");
    /** Costa Rica. */
    public static final Country CRI = CountryTable.of("CRI");
    /** Czechoslovakia, 1918 to 1992. */
    public static final Country CSK = CountryTable.of("CSK");
    /** Cuba. */
    public static final Country CUB = CountryTable.of("CUB");
    /** Curaçao. */
    public static final Country CUW = CountryTable.of("CUW");
    /** Christmas Island. */
    public static final Country CXR = CountryTable.of("CXR");
    /** Cayman Islands. */
    public static final Country CYM = CountryTable.of("CYM");
    /** Cyprus. */
    public static final Country CYP = CountryTable.of("CYP");
    /** Czechia. */
    public static final Country CZE = CountryTable.of("CZE");
    /** East Germany, 1949 to 1990. */
    public static final Country DDR = CountryTable.of("DDR");
    /** Germany. */
    public static final Country DEU = CountryTable.of("DEU");
    /** Djibouti. */
    public static final Country DJI = CountryTable.of("DJI");
    /** Dominica. */
    public static final Country DMA = CountryTable.of("DMA");
    /** Denmark. */
    public static final Country DNK = CountryTable.of("DNK");
    /** Dominican Republic. */
    public static final Country DOM = CountryTable.of("DOM");
    /** Algeria. */
    public static final Country DZA = CountryTable.of("DZA");
    /** Ecuador. */
    public static final Country ECU = CountryTable.of("ECU");
    /** Egypt. */
    public static final Country EGY = CountryTable.of("EGY");
    /** Eritrea. */
    public static final Country ERI = CountryTable.of("ERI");
    /** Western Sahara. */
    public static final Country ESH = CountryTable.of("ESH");
    /** Spain. */
    public static final Country ESP = CountryTable.of("ESP");
    /** Estonia. */
    public static final Country EST = CountryTable.of("EST");
    /** Ethiopia. */
    public static final Country ETH = CountryTable.of("ETH");
    /** Finland. */
    public static final Country FIN = CountryTable.of("FIN");
    /** Fiji. */
    public static final Country FJI = CountryTable.of("FJI");
    /** Falkland Islands. */
    public static final Country FLK = CountryTable.of("FLK");
    /** France. */
    public static final Country FRA = CountryTable.of("FRA");
    /** Faroe Islands. */
    public static final Country FRO = CountryTable.of("FRO");
    /** Micronesia. */
    public static final Country FSM = CountryTable.of("FSM");
    /** Gabon. */
    public static final Country GAB = CountryTable.of("GAB");
    /** United Kingdom. */
    public static final Country GBR = CountryTable.of("GBR");
    /** Georgia. */
    public static final Country GEO = CountryTable.of("GEO");
    /** Guernsey. */
    public static final Country GGY = CountryTable.of("GGY");
    /** Ghana. */
    public static final Country GHA = CountryTable.of("GHA");
    /** Gibraltar. */
    public static final Country GIB = CountryTable.of("GIB");
    /** Guinea. */
    public static final Country GIN = CountryTable.of("GIN");
    /** Guadeloupe. */
    public static final Country GLP = CountryTable.of("GLP");
    /** Gambia. */
    public static final Country GMB = CountryTable.of("GMB");
    /** Guinea-Bissau. */
    public static final Country GNB = CountryTable.of("GNB");
    /** Equatorial Guinea. */
    public static final Country GNQ = CountryTable.of("GNQ");
    /** Greece. */
    public static final Country GRC = CountryTable.of("GRC");
    /** Grenada. */
    public static final Country GRD = CountryTable.of("GRD");
    /** Greenland. */
    public static final Country GRL = CountryTable.of("GRL");
    /** Guatemala. */
    public static final Country GTM = CountryTable.of("GTM");
    /** French Guiana. */
    public static final Country GUF = CountryTable.of("GUF");
    /** Guam. */
    public static final Country GUM = CountryTable.of("GUM");
    /** Guyana. */
    public static final Country GUY = CountryTable.of("GUY");
    /** Hong Kong. */
    public static final Country HKG = CountryTable.of("HKG");
    /** Heard Island and McDonald Islands. */
    public static final Country HMD = CountryTable.of("HMD");
    /** Honduras. */
    public static final Country HND = CountryTable.of("HND");
    /** Croatia. */
    public static final Country HRV = CountryTable.of("HRV");
    /** Haiti. */
    public static final Country HTI = CountryTable.of("HTI");
    /** Hungary. */
    public static final Country HUN = CountryTable.of("HUN");
    /** Indonesia. */
    public static final Country IDN = CountryTable.of("IDN");
    /** Isle of Man. */
    public static final Country IMN = CountryTable.of("IMN");
    /** India. */
    public static final Country IND = CountryTable.of("IND");
    /** British Indian Ocean Territory. */
    public static final Country IOT = CountryTable.of("IOT");
    /** Ireland. */
    public static final Country IRL = CountryTable.of("IRL");
    /** Iran. */
    public static final Country IRN = CountryTable.of("IRN");
    /** Iraq. */
    public static final Country IRQ = CountryTable.of("IRQ");
    /** Iceland. */
    public static final Country ISL = CountryTable.of("ISL");
    /** Israel. */
    public static final Country ISR = CountryTable.of("ISR");
    /** Italy. */
    public static final Country ITA = CountryTable.of("ITA");
    /** Jamaica. */
    public static final Country JAM = CountryTable.of("JAM");
    /** Jersey. */
    public static final Country JEY = CountryTable.of("JEY");
    /** Jordan. */
    public static final Country JOR = CountryTable.of("JOR");
    /** Japan. */
    public static final Country JPN = CountryTable.of("JPN");
    /** Kazakhstan. */
    public static final Country KAZ = CountryTable.of("KAZ");
    /** Kenya. */
    public static final Country KEN = CountryTable.of("KEN");
    /** Kyrgyzstan. */
    public static final Country KGZ = CountryTable.of("KGZ");
    /** Cambodia. */
    public static final Country KHM = CountryTable.of("KHM");
    /** Kiribati. */
    public static final Country KIR = CountryTable.of("KIR");
    /** Saint Kitts and Nevis. */
    public static final Country KNA = CountryTable.of("KNA");
    /** South Korea. */
    public static final Country KOR = CountryTable.of("KOR");
    /** Kuwait. */
    public static final Country KWT = CountryTable.of("KWT");
    /** Laos. */
    public static final Country LAO = CountryTable.of("LAO");
    /** Lebanon. */
    public static final Country LBN = CountryTable.of("LBN");
    /** Liberia. */
    public static final Country LBR = CountryTable.of("LBR");
    /** Libya. */
    public static final Country LBY = CountryTable.of("LBY");
    /** Saint Lucia. */
    public static final Country LCA = CountryTable.of("LCA");
    /** Liechtenstein. */
    public static final Country LIE = CountryTable.of("LIE");
    /** Sri Lanka. */
    public static final Country LKA = CountryTable.of("LKA");
    /** Lesotho. */
    public static final Country LSO = CountryTable.of("LSO");
    /** Lithuania. */
    public static final Country LTU = CountryTable.of("LTU");
    /** Luxembourg. */
    public static final Country LUX = CountryTable.of("LUX");
    /** Latvia. */
    public static final Country LVA = CountryTable.of("LVA");
    /** Macao. */
    public static final Country MAC = CountryTable.of("MAC");
    /** Saint Martin. */
    public static final Country MAF = CountryTable.of("MAF");
    /** Morocco. */
    public static final Country MAR = CountryTable.of("MAR");
    /** Monaco. */
    public static final Country MCO = CountryTable.of("MCO");
    /** Moldova. */
    public static final Country MDA = CountryTable.of("MDA");
    /** Madagascar. */
    public static final Country MDG = CountryTable.of("MDG");
    /** Maldives. */
    public static final Country MDV = CountryTable.of("MDV");
    /** Mexico. */
    public static final Country MEX = CountryTable.of("MEX");
    /** Marshall Islands. */
    public static final Country MHL = CountryTable.of("MHL");
    /** North Macedonia. */
    public static final Country MKD = CountryTable.of("MKD");
    /** Mali. */
    public static final Country MLI = CountryTable.of("MLI");
    /** Malta. */
    public static final Country MLT = CountryTable.of("MLT");
    /** Myanmar. */
    public static final Country MMR = CountryTable.of("MMR");
    /** Montenegro. */
    public static final Country MNE = CountryTable.of("MNE");
    /** Mongolia. */
    public static final Country MNG = CountryTable.of("MNG");
    /** Northern Mariana Islands. */
    public static final Country MNP = CountryTable.of("MNP");
    /** Mozambique. */
    public static final Country MOZ = CountryTable.of("MOZ");
    /** Mauritania. */
    public static final Country MRT = CountryTable.of("MRT");
    /** Montserrat. */
    public static final Country MSR = CountryTable.of("MSR");
    /** Martinique. */
    public static final Country MTQ = CountryTable.of("MTQ");
    /** Mauritius. */
    public static final Country MUS = CountryTable.of("MUS");
    /** Malawi. */
    public static final Country MWI = CountryTable.of("MWI");
    /** Malaysia. */
    public static final Country MYS = CountryTable.of("MYS");
    /** Mayotte. */
    public static final Country MYT = CountryTable.of("MYT");
    /** Namibia. */
    public static final Country NAM = CountryTable.of("NAM");
    /** New Caledonia. */
    public static final Country NCL = CountryTable.of("NCL");
    /** Niger. */
    public static final Country NER = CountryTable.of("NER");
    /** Norfolk Island. */
    public static final Country NFK = CountryTable.of("NFK");
    /** Nigeria. */
    public static final Country NGA = CountryTable.of("NGA");
    /** Nicaragua. */
    public static final Country NIC = CountryTable.of("NIC");
    /** Niue. */
    public static final Country NIU = CountryTable.of("NIU");
    /** Netherlands. */
    public static final Country NLD = CountryTable.of("NLD");
    /** Norway. */
    public static final Country NOR = CountryTable.of("NOR");
    /** Nepal. */
    public static final Country NPL = CountryTable.of("NPL");
    /** Nauru. */
    public static final Country NRU = CountryTable.of("NRU");
    /** Neutral Zone, 1922 to 1991. */
    public static final Country NTZ = CountryTable.of("NTZ");
    /** New Zealand. */
    public static final Country NZL = CountryTable.of("NZL");
    /** Oman. */
    public static final Country OMN = CountryTable.of("OMN");
    /** Pakistan. */
    public static final Country PAK = CountryTable.of("PAK");
    /** Panama. */
    public static final Country PAN = CountryTable.of("PAN");
    /** Pacific Islands, 1947 to 1994. */
    public static final Country PCI = CountryTable.of("PCI");
    /** Pitcairn. */
    public static final Country PCN = CountryTable.of("PCN");
    /** Panama Canal Zone, 1903 to 1979. */
    public static final Country PCZ = CountryTable.of("PCZ");
    /** Peru. */
    public static final Country PER = CountryTable.of("PER");
    /** Philippines. */
    public static final Country PHL = CountryTable.of("PHL");
    /** Palau. */
    public static final Country PLW = CountryTable.of("PLW");
    /** Papua New Guinea. */
    public static final Country PNG = CountryTable.of("PNG");
    /** Poland. */
    public static final Country POL = CountryTable.of("POL");
    /** Puerto Rico. */
    public static final Country PRI = CountryTable.of("PRI");
    /** North Korea. */
    public static final Country PRK = CountryTable.of("PRK");
    /** Portugal. */
    public static final Country PRT = CountryTable.of("PRT");
    /** Paraguay. */
    public static final Country PRY = CountryTable.of("PRY");
    /** Palestine. */
    public static final Country PSE = CountryTable.of("PSE");
    /** United States Miscellaneous Pacific Islands, 1899 to 1986. */
    public static final Country PUS = CountryTable.of("PUS");
    /** French Polynesia. */
    public static final Country PYF = CountryTable.of("PYF");
    /** Qatar. */
    public static final Country QAT = CountryTable.of("QAT");
    /** Réunion. */
    public static final Country REU = CountryTable.of("REU");
    /** Romania. */
    public static final Country ROU = CountryTable.of("ROU");
    /** Russia. */
    public static final Country RUS = CountryTable.of("RUS");
    /** Rwanda. */
    public static final Country RWA = CountryTable.of("RWA");
    /** Saudi Arabia. */
    public static final Country SAU = CountryTable.of("SAU");
    /** Serbia and Montenegro, 1992 to 2006. */
    public static final Country SCG = CountryTable.of("SCG");
    /** Sudan. */
    public static final Country SDN = CountryTable.of("SDN");
    /** Senegal. */
    public static final Country SEN = CountryTable.of("SEN");
    /** Singapore. */
    public static final Country SGP = CountryTable.of("SGP");
    /** South Georgia and the South Sandwich Islands. */
    public static final Country SGS = CountryTable.of("SGS");
    /** Saint Helena, Ascension and Tristan da Cunha. */
    public static final Country SHN = CountryTable.of("SHN");
    /** Svalbard and Jan Mayen. */
    public static final Country SJM = CountryTable.of("SJM");
    /** Sikkim, 1642 to 1975. */
    public static final Country SKM = CountryTable.of("SKM");
    /** Solomon Islands. */
    public static final Country SLB = CountryTable.of("SLB");
    /** Sierra Leone. */
    public static final Country SLE = CountryTable.of("SLE");
    /** El Salvador. */
    public static final Country SLV = CountryTable.of("SLV");
    /** San Marino. */
    public static final Country SMR = CountryTable.of("SMR");
    /** Somalia. */
    public static final Country SOM = CountryTable.of("SOM");
    /** Saint Pierre and Miquelon. */
    public static final Country SPM = CountryTable.of("SPM");
    /** Serbia. */
    public static final Country SRB = CountryTable.of("SRB");
    /** South Sudan. */
    public static final Country SSD = CountryTable.of("SSD");
    /** São Tomé and Príncipe. */
    public static final Country STP = CountryTable.of("STP");
    /** Soviet Union, 1922 to 1991. */
    public static final Country SUN = CountryTable.of("SUN");
    /** Suriname. */
    public static final Country SUR = CountryTable.of("SUR");
    /** Slovakia. */
    public static final Country SVK = CountryTable.of("SVK");
    /** Slovenia. */
    public static final Country SVN = CountryTable.of("SVN");
    /** Sweden. */
    public static final Country SWE = CountryTable.of("SWE");
    /** Eswatini. */
    public static final Country SWZ = CountryTable.of("SWZ");
    /** Sint Maarten. */
    public static final Country SXM = CountryTable.of("SXM");
    /** Seychelles. */
    public static final Country SYC = CountryTable.of("SYC");
    /** Syria. */
    public static final Country SYR = CountryTable.of("SYR");
    /** Turks and Caicos Islands. */
    public static final Country TCA = CountryTable.of("TCA");
    /** Chad. */
    public static final Country TCD = CountryTable.of("TCD");
    /** Togo. */
    public static final Country TGO = CountryTable.of("TGO");
    /** Thailand. */
    public static final Country THA = CountryTable.of("THA");
    /** Tajikistan. */
    public static final Country TJK = CountryTable.of("TJK");
    /** Tokelau. */
    public static final Country TKL = CountryTable.of("TKL");
    /** Turkmenistan. */
    public static final Country TKM = CountryTable.of("TKM");
    /** Timor-Leste. */
    public static final Country TLS = CountryTable.of("TLS");
    /** Tonga. */
    public static final Country TON = CountryTable.of("TON");
    /** Trinidad and Tobago. */
    public static final Country TTO = CountryTable.of("TTO");
    /** Tunisia. */
    public static final Country TUN = CountryTable.of("TUN");
    /** Türkiye. */
    public static final Country TUR = CountryTable.of("TUR");
    /** Tuvalu. */
    public static final Country TUV = CountryTable.of("TUV");
    /** Taiwan. */
    public static final Country TWN = CountryTable.of("TWN");
    /** Tanzania. */
    public static final Country TZA = CountryTable.of("TZA");
    /** Uganda. */
    public static final Country UGA = CountryTable.of("UGA");
    /** Ukraine. */
    public static final Country UKR = CountryTable.of("UKR");
    /** United States Minor Outlying Islands. */
    public static final Country UMI = CountryTable.of("UMI");
    /** Uruguay. */
    public static final Country URY = CountryTable.of("URY");
    /** United States. */
    public static final Country USA = CountryTable.of("USA");
    /** Uzbekistan. */
    public static final Country UZB = CountryTable.of("UZB");
    /** Holy See. */
    public static final Country VAT = CountryTable.of("VAT");
    /** Saint Vincent and the Grenadines. */
    public static final Country VCT = CountryTable.of("VCT");
    /** North Vietnam, 1945 to 1976. */
    public static final Country VDR = CountryTable.of("VDR");
    /** Venezuela. */
    public static final Country VEN = CountryTable.of("VEN");
    /** British Virgin Islands. */
    public static final Country VGB = CountryTable.of("VGB");
    /** United States Virgin Islands. */
    public static final Country VIR = CountryTable.of("VIR");
    /** Viet Nam. */
    public static final Country VNM = CountryTable.of("VNM");
    /** Vanuatu. */
    public static final Country VUT = CountryTable.of("VUT");
    /** Wallis and Futuna. */
    public static final Country WLF = CountryTable.of("WLF");
    /** Samoa. */
    public static final Country WSM = CountryTable.of("WSM");
    /** Belgium-Luxembourg, 1921 to 1998. */
    public static final Country XBL = CountryTable.of("XBL");
    /** West Germany, 1949 to 1990. */
    public static final Country XDE = CountryTable.of("XDE");
    /** Ethiopia before 1993, 1952 to 1993. */
    public static final Country XET = CountryTable.of("XET");
    /** Saint Kitts, Nevis and Anguilla, 1956 to 1980. */
    public static final Country XKN = CountryTable.of("XKN");
    /** Kosovo. */
    public static final Country XKX = CountryTable.of("XKX");
    /** Peninsula Malaysia, 1948 to 1963. */
    public static final Country XMP = CountryTable.of("XMP");
    /** East and West Pakistan, 1947 to 1971. */
    public static final Country XPE = CountryTable.of("XPE");
    /** Panama, excluding Canal Zone, 1903 to 1979. */
    public static final Country XPZ = CountryTable.of("XPZ");
    /** Rhodesia and Nyasaland, 1953 to 1963. */
    public static final Country XRN = CountryTable.of("XRN");
    /** Ryukyu Islands, 1945 to 1972. */
    public static final Country XRY = CountryTable.of("XRY");
    /** Sabah, 1946 to 1963. */
    public static final Country XSB = CountryTable.of("XSB");
    /** Sudan before 2011, 1956 to 2011. */
    public static final Country XSD = CountryTable.of("XSD");
    /** Sarawak, 1946 to 1963. */
    public static final Country XSW = CountryTable.of("XSW");
    /** Tanganyika, 1919 to 1964. */
    public static final Country XTA = CountryTable.of("XTA");
    /** South Vietnam, 1955 to 1976. */
    public static final Country XVS = CountryTable.of("XVS");
    /** Yemen Arab Republic, 1962 to 1990. */
    public static final Country XYA = CountryTable.of("XYA");
    /** Zanzibar and Pemba, 1890 to 1964. */
    public static final Country XZP = CountryTable.of("XZP");
    /** Yemen. */
    public static final Country YEM = CountryTable.of("YEM");
    /** South Yemen, 1967 to 1990. */
    public static final Country YMD = CountryTable.of("YMD");
    /** Yugoslavia, 1918 to 1992. */
    public static final Country YUG = CountryTable.of("YUG");
    /** South Africa. */
    public static final Country ZAF = CountryTable.of("ZAF");
    /** Zambia. */
    public static final Country ZMB = CountryTable.of("ZMB");
    /** Zimbabwe. */
    public static final Country ZWE = CountryTable.of("ZWE");

    private Countries() {}

    /** {@return the 249 countries of ISO 3166-1 and Kosovo, in the order of their codes; no former state} */
    public static ImmutableList<Country> all() {
        return CountryTable.today();
    }

    /** {@return the former states and territories, in the order of their codes} */
    public static ImmutableList<Country> former() {
        return CountryTable.former();
    }
}
