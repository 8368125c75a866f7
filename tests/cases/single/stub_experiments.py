# why: tracking of experiments, frames that a cluster works on, notebooks and repositories
import ansible_runner
import dataset
import git
import mlflow
import mlflow.pyfunc
import nbformat
import pygit2
import smbclient
import wandb
from dask.distributed import Client
from mlflow import MlflowClient
from nbconvert import HTMLExporter
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F


async def tracking(rows):
    mlflow.set_tracking_uri("http://tracking")
    with mlflow.start_run():  # FAB204: 9, "mlflow.start_run()"
        mlflow.log_metric("loss", 1.0)  # FAB204: 8, "mlflow.log_metric()"
        mlflow.log_metric("loss", 1.0, synchronous=False)
    MlflowClient().get_run("x")  # FAB204: 4, "get_run"
    model = mlflow.pyfunc.load_model("models:/x/1")  # FAB604: 12, "load_model"
    model.predict(rows)  # FAB604: 4, "predict"
    run = wandb.init(project="x")  # FAB204: 10, "wandb.init()"
    run.log({"loss": 1})
    wandb.log({"loss": 1})
    run.finish()  # FAB204: 4, "finish"
    wandb.init(mode="disabled")
    for past in wandb.Api().runs("team/x"):  # FAB204: 16, "iterating"
        past.history()  # FAB204: 8, "history"


async def frames(given: DataFrame):
    spark = SparkSession.builder.appName("x").getOrCreate()  # FAB603: 12, "getOrCreate"
    frame = spark.read.parquet("x")  # FAB603: 12, "parquet"
    frame = frame.filter(F.col("x") > 1).groupBy("y").count().select("y")
    frame.toPandas()  # FAB603: 4, "toPandas"
    given.limit(10).collect()  # FAB603: 4, "collect"
    frame.write.mode("overwrite").parquet("y")  # FAB603: 4, "parquet"
    Client("tcp://scheduler:8786")  # FAB201: 4, "Client"
    await Client("tcp://scheduler:8786", asynchronous=True)


async def tables():
    db = dataset.connect("sqlite:///x.db")
    db["users"].insert({"name": "x"})  # FAB301: 4, "insert"
    for user in db["users"]:  # FAB301: 16, "iterating"
        print(user)


async def programs(share):
    notebook = nbformat.read("x.ipynb", as_version=4)  # FAB401: 15, "nbformat.read()"
    HTMLExporter().from_notebook_node(notebook)  # FAB602: 4, "from_notebook_node"
    ansible_runner.run(private_data_dir="x", playbook="y")  # FAB501: 4, "ansible_runner.run()"
    ansible_runner.run_async(private_data_dir="x", playbook="y")
    with smbclient.open_file(share) as file:  # FAB202: 9, "smbclient.open_file()"
        file.read()  # FAB202: 8, "read"


async def repositories(path: str):
    repo = git.Repo(path)
    repo.remotes.origin.pull()  # FAB501: 4, "git.remote.Remote.pull()"
    repo.heads.main.checkout()  # FAB501: 4, "checkout"
    repo.head.reset("HEAD~1")  # FAB501: 4, "reset"
    for blob in repo.head.commit.tree.traverse():  # FAB501: 16, "iterating"
        blob.data_stream.read()  # FAB501: 8, "data_stream"
    other = pygit2.clone_repository("https://x", path)  # FAB501: 12, "pygit2.clone_repository()"
    other.remotes["origin"].fetch()  # FAB201: 4, "fetch"
