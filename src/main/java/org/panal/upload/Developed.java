package org.panal.upload;

/**
 * A picture as it is kept: two JPEGs that hold pixels and nothing else.
 *
 * @param hash of what it shows; stands in its address
 */
public record Developed(String hash, byte[] large, byte[] small) {}
