package org.sillok.model;

/**
 * Sector of an actor; the twenty-five codes of the PLOVER 2021 codebook (CC BY-SA 4.0), in its
 * order.
 */
public enum Sector {
  COP,
  GOV,
  JUD,
  LEG,
  MIL,
  PRM,
  PTY,
  REB,
  SPY,
  UAF,
  UNK,
  AGR,
  BUS,
  CRM,
  CVL,
  EDU,
  ELI,
  JRN,
  LAB,
  MED,
  REF,
  OPP,
  PRE,
  REL,
  SOC
}
