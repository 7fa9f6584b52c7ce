package io.mockcraft.examples.shop;

import io.mockcraft.examples.shop.Transactions.Statements;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Places, pays and refunds orders, each in one transaction. */
public final class OrderService {

    private final Transactions transactions;

    /** Works on this database. */
    public OrderService(DataSource database) {
        this.transactions = new Transactions(database);
    }

    /**
     * Places an order and takes its goods from the stock.
     *
     * @param quantities how many of each product, by the product's id
     * @return the order's id
     * @throws OrderException when the customer is not active, or the stock is too small
     */
    public long place(long customer, Map<Long, Integer> quantities) throws SQLException {
        return transactions.run(sql -> {
            if (sql.find(Integer.class, "SELECT 1 FROM customers WHERE id = ? AND active", customer)
                    .isEmpty()) {
                throw new OrderException("customer " + customer + " is not active");
            }
            long order = sql.find(Long.class, "INSERT INTO orders (customer_id) VALUES (?) RETURNING id", customer)
                    .orElseThrow();
            int line = 0;
            // In the order of their ids, so that two orders never wait for each other's products.
            for (var wanted : new TreeMap<>(quantities).entrySet()) {
                addLine(sql, order, ++line, wanted.getKey(), wanted.getValue());
            }
            return order;
        });
    }

    private static void addLine(Statements sql, long order, int line, long product, int quantity) throws SQLException {
        String take = "UPDATE products SET stock = stock - ? WHERE id = ? AND stock >= ?";
        if (sql.change(take, quantity, product, quantity) == 0) {
            throw new OrderException("product " + product + " is not in stock " + quantity + " times");
        }
        String add = "INSERT INTO order_lines (order_id, line_no, product_id, quantity, price)"
                + " SELECT ?, ?, id, ?, price FROM products WHERE id = ?";
        sql.change(add, order, line, quantity, product);
    }

    /** Pays an open order in full. */
    public void pay(long order) throws SQLException {
        transactions.run(sql -> {
            move(sql, order, OrderState.OPEN, OrderState.PAID);
            return sql.change("INSERT INTO payments (order_id, amount) VALUES (?, ?)", order, total(sql, order));
        });
    }

    /** Pays a paid order back and puts its goods into the stock again. */
    public void refund(long order) throws SQLException {
        transactions.run(sql -> {
            move(sql, order, OrderState.PAID, OrderState.REFUNDED);
            sql.change(
                    "INSERT INTO payments (order_id, amount) VALUES (?, ?)",
                    order,
                    total(sql, order).negate());
            return sql.change(
                    "UPDATE products p SET stock = stock + l.quantity FROM (SELECT product_id, sum(quantity) AS quantity"
                            + " FROM order_lines WHERE order_id = ? GROUP BY product_id) l WHERE p.id = l.product_id",
                    order);
        });
    }

    /** What an order costs. */
    public BigDecimal total(long order) throws SQLException {
        return transactions.run(sql -> total(sql, order));
    }

    private static BigDecimal total(Statements sql, long order) throws SQLException {
        String query = "SELECT coalesce(sum(quantity * price), 0) FROM order_lines WHERE order_id = ?";
        return sql.find(BigDecimal.class, query, order).orElseThrow();
    }

    private static void move(Statements sql, long order, OrderState from, OrderState to) throws SQLException {
        String query = "UPDATE orders SET state = ?::order_state WHERE id = ? AND state = ?::order_state";
        if (sql.change(query, to.name(), order, from.name()) == 0) {
            throw new OrderException("order " + order + " is not " + from);
        }
    }
}
