"""https://spark.apache.org/docs/latest/api/python/reference/pyspark.sql/index.html

distribution: pyspark
verified: 4.3.0
"""

from pyspark.sql.dataframe import DataFrame
from pyspark.sql.readwriter import DataFrameReader, DataFrameWriter
from pyspark.sql.session import SparkSession
