package io.github.comity.formats.sdmx;

/** A version of SDMX-CSV. */
public enum SdmxVersion {
    /** Version 1.0: the first column is {@code DATAFLOW}. */
    V1_0,
    /** Version 2.0: the first columns are {@code STRUCTURE}, {@code STRUCTURE_ID} and {@code ACTION}. */
    V2_0
}
