package org.panal.house.planted.nowhere;

/** Stands in a package that the corridor does not know. */
class Homeless {}
