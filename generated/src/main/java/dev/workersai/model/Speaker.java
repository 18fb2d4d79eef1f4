// Generated from spec/openapi.yaml. Do not edit.
package dev.workersai.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Known values of a text field; the service may know more.
 *
 * <p>Immutable and equal by text.
 */
public record Speaker(@JsonValue String value) {

    /** The value {@code angus}. */
    public static final Speaker ANGUS = new Speaker("angus");

    /** The value {@code asteria}. */
    public static final Speaker ASTERIA = new Speaker("asteria");

    /** The value {@code arcas}. */
    public static final Speaker ARCAS = new Speaker("arcas");

    /** The value {@code orion}. */
    public static final Speaker ORION = new Speaker("orion");

    /** The value {@code orpheus}. */
    public static final Speaker ORPHEUS = new Speaker("orpheus");

    /** The value {@code athena}. */
    public static final Speaker ATHENA = new Speaker("athena");

    /** The value {@code luna}. */
    public static final Speaker LUNA = new Speaker("luna");

    /** The value {@code zeus}. */
    public static final Speaker ZEUS = new Speaker("zeus");

    /** The value {@code perseus}. */
    public static final Speaker PERSEUS = new Speaker("perseus");

    /** The value {@code helios}. */
    public static final Speaker HELIOS = new Speaker("helios");

    /** The value {@code hera}. */
    public static final Speaker HERA = new Speaker("hera");

    /** The value {@code stella}. */
    public static final Speaker STELLA = new Speaker("stella");

    /** The value {@code amalthea}. */
    public static final Speaker AMALTHEA = new Speaker("amalthea");

    /** The value {@code andromeda}. */
    public static final Speaker ANDROMEDA = new Speaker("andromeda");

    /** The value {@code apollo}. */
    public static final Speaker APOLLO = new Speaker("apollo");

    /** The value {@code aries}. */
    public static final Speaker ARIES = new Speaker("aries");

    /** The value {@code atlas}. */
    public static final Speaker ATLAS = new Speaker("atlas");

    /** The value {@code aurora}. */
    public static final Speaker AURORA = new Speaker("aurora");

    /** The value {@code callista}. */
    public static final Speaker CALLISTA = new Speaker("callista");

    /** The value {@code cora}. */
    public static final Speaker CORA = new Speaker("cora");

    /** The value {@code cordelia}. */
    public static final Speaker CORDELIA = new Speaker("cordelia");

    /** The value {@code delia}. */
    public static final Speaker DELIA = new Speaker("delia");

    /** The value {@code draco}. */
    public static final Speaker DRACO = new Speaker("draco");

    /** The value {@code electra}. */
    public static final Speaker ELECTRA = new Speaker("electra");

    /** The value {@code harmonia}. */
    public static final Speaker HARMONIA = new Speaker("harmonia");

    /** The value {@code helena}. */
    public static final Speaker HELENA = new Speaker("helena");

    /** The value {@code hermes}. */
    public static final Speaker HERMES = new Speaker("hermes");

    /** The value {@code hyperion}. */
    public static final Speaker HYPERION = new Speaker("hyperion");

    /** The value {@code iris}. */
    public static final Speaker IRIS = new Speaker("iris");

    /** The value {@code janus}. */
    public static final Speaker JANUS = new Speaker("janus");

    /** The value {@code juno}. */
    public static final Speaker JUNO = new Speaker("juno");

    /** The value {@code jupiter}. */
    public static final Speaker JUPITER = new Speaker("jupiter");

    /** The value {@code mars}. */
    public static final Speaker MARS = new Speaker("mars");

    /** The value {@code minerva}. */
    public static final Speaker MINERVA = new Speaker("minerva");

    /** The value {@code neptune}. */
    public static final Speaker NEPTUNE = new Speaker("neptune");

    /** The value {@code odysseus}. */
    public static final Speaker ODYSSEUS = new Speaker("odysseus");

    /** The value {@code ophelia}. */
    public static final Speaker OPHELIA = new Speaker("ophelia");

    /** The value {@code pandora}. */
    public static final Speaker PANDORA = new Speaker("pandora");

    /** The value {@code phoebe}. */
    public static final Speaker PHOEBE = new Speaker("phoebe");

    /** The value {@code pluto}. */
    public static final Speaker PLUTO = new Speaker("pluto");

    /** The value {@code saturn}. */
    public static final Speaker SATURN = new Speaker("saturn");

    /** The value {@code thalia}. */
    public static final Speaker THALIA = new Speaker("thalia");

    /** The value {@code theia}. */
    public static final Speaker THEIA = new Speaker("theia");

    /** The value {@code vesta}. */
    public static final Speaker VESTA = new Speaker("vesta");

    /** The value {@code sirio}. */
    public static final Speaker SIRIO = new Speaker("sirio");

    /** The value {@code nestor}. */
    public static final Speaker NESTOR = new Speaker("nestor");

    /** The value {@code carina}. */
    public static final Speaker CARINA = new Speaker("carina");

    /** The value {@code celeste}. */
    public static final Speaker CELESTE = new Speaker("celeste");

    /** The value {@code alvaro}. */
    public static final Speaker ALVARO = new Speaker("alvaro");

    /** The value {@code diana}. */
    public static final Speaker DIANA = new Speaker("diana");

    /** The value {@code aquila}. */
    public static final Speaker AQUILA = new Speaker("aquila");

    /** The value {@code selena}. */
    public static final Speaker SELENA = new Speaker("selena");

    /** The value {@code estrella}. */
    public static final Speaker ESTRELLA = new Speaker("estrella");

    /** The value {@code javier}. */
    public static final Speaker JAVIER = new Speaker("javier");

    /** Takes any text; the constants are the known ones. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Speaker {
        java.util.Objects.requireNonNull(value, "value");
    }

    /** Returns the value of a text, known or not. */
    public static Speaker of(String value) {
        return new Speaker(value);
    }

    /** Returns the text as it is on the wire. */
    @Override
    public String toString() {
        return value;
    }
}

