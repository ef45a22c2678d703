package org.panal.house.planted.matching;

import jakarta.enterprise.context.ApplicationScoped;

/** A core class that knows a framework, and whose name says how. */
@ApplicationScoped
class ImpureService {}
