def work(results) -> None:
    results.put("a")
