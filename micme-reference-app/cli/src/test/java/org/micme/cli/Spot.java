package org.micme.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A place in a tree that a schema describes: a field, an element of a list, or an entry of a table.
 *
 * @param keys the names and indexes that lead there from the root
 * @param schema what may stand there
 * @param needed whether the object around it must have it
 */
public record Spot(List<Object> keys, Map<?, ?> schema, boolean needed) {

    /** All places of a tree, each before those within it. */
    public static List<Spot> of(Map<?, ?> schema, Object tree) {
        List<Spot> spots = new ArrayList<>();
        collect(schema, tree, List.of(), spots);
        return spots;
    }

    private static void collect(Map<?, ?> schema, Object tree, List<Object> keys, List<Spot> spots) {
        for (Object option : Schemas.options(schema)) {
            Map<?, ?> one = (Map<?, ?>) option;
            if (tree instanceof Map<?, ?> map && one.get("properties") instanceof Map<?, ?> properties) {
                List<?> required = (List<?>) one.get("required");
                properties.forEach((name, field) -> add((Map<?, ?>) field, map.get(name), keys, name, spots, required));
            } else if (tree instanceof Map<?, ?> map && one.get("additionalProperties") instanceof Map<?, ?> entry) {
                map.forEach((name, value) -> add(entry, value, keys, name, spots, List.of()));
            } else if (tree instanceof List<?> list && one.get("items") instanceof Map<?, ?> items) {
                // The first stands for all between it and the last.
                for (int i = 0; i < list.size(); i += Math.max(1, list.size() - 1)) {
                    add(items, list.get(i), keys, i, spots, List.of());
                }
            }
        }
    }

    private static void add(
            Map<?, ?> schema, Object value, List<Object> keys, Object key, List<Spot> spots, List<?> required) {
        List<Object> here = new ArrayList<>(keys);
        here.add(key);
        spots.add(new Spot(here, schema, required.contains(key)));
        collect(schema, value, here, spots);
    }

    /** Whether it is a field of an object, and no element or entry. */
    public boolean isElement() {
        return keys.get(keys.size() - 1) instanceof Integer;
    }

    /** The path as violations name it. */
    public String path(String root) {
        StringBuilder path = new StringBuilder(root);
        for (Object key : keys) {
            path.append(key instanceof Integer ? "[" + key + "]" : "." + key);
        }
        return path.toString();
    }

    /** A copy of a tree with another value here. */
    public Object with(Object tree, Object value) {
        Object copy = JsonTree.copy(tree);
        Object around = around(copy);
        Object last = keys.get(keys.size() - 1);
        if (last instanceof Integer index) {
            JsonTree.list(around).set(index, value);
        } else {
            JsonTree.object(around).put((String) last, value);
        }
        return copy;
    }

    /** A copy of a tree in which nothing stands here. */
    public Object without(Object tree) {
        Object copy = JsonTree.copy(tree);
        JsonTree.object(around(copy)).remove((String) keys.get(keys.size() - 1));
        return copy;
    }

    /** What stands here in a tree. */
    public Object in(Object tree) {
        Object around = around(tree);
        Object last = keys.get(keys.size() - 1);
        return last instanceof Integer index ? ((List<?>) around).get(index) : ((Map<?, ?>) around).get(last);
    }

    private Object around(Object tree) {
        Object here = tree;
        for (Object key : keys.subList(0, keys.size() - 1)) {
            here = key instanceof Integer index ? ((List<?>) here).get(index) : ((Map<?, ?>) here).get(key);
        }
        return here;
    }
}
