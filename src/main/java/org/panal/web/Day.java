package org.panal.web;

import java.util.List;

/**
 * What is on one day.
 *
 * @param id names its heading on the page
 */
record Day(String id, String weekday, String date, List<Listed> items) {}
