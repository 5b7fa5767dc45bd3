/* Supercluster Academy. Licensed under the Apache License, Version 2.0. */
package academy.supercluster.identity;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request came from, as far as it tells households apart. */
final class Network {

    private Network() {}

    /** An IPv4 address as it is; of an IPv6 address the first 64 bits, of which everybody has more than enough. */
    static String of(String remoteAddress) {
        try {
            return remoteAddress.contains(":") && InetAddress.getByName(remoteAddress) instanceof Inet6Address address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), 8))
                    : remoteAddress;
        } catch (UnknownHostException e) {
            return remoteAddress;
        }
    }
}
