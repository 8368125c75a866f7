"""https://reference.langchain.com/python/langchain/

distribution: langchain
verified: 1.4.7
"""

from langchain_community.document_loaders import PyPDFLoader, PyMuPDFLoader, PDFPlumberLoader
from langchain_community.document_loaders import UnstructuredPDFLoader, UnstructuredFileLoader
from langchain_community.document_loaders import UnstructuredMarkdownLoader, UnstructuredWordDocumentLoader
from langchain_community.document_loaders import UnstructuredPowerPointLoader, UnstructuredExcelLoader
from langchain_community.document_loaders import UnstructuredHTMLLoader, UnstructuredURLLoader, Docx2txtLoader
from langchain_community.document_loaders import TextLoader, CSVLoader, JSONLoader, BSHTMLLoader
from langchain_community.document_loaders import DirectoryLoader, PyPDFDirectoryLoader, WebBaseLoader
from langchain_community.document_loaders import RecursiveUrlLoader, SitemapLoader, YoutubeLoader
from langchain_community.document_loaders import WikipediaLoader, ArxivLoader, S3FileLoader, GitLoader
from langchain_community.document_loaders import NotionDirectoryLoader
