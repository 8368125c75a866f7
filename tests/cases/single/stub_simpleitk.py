# why: SimpleITK reads, writes and filters volumes; an image's attributes and its view as an array are there
import SimpleITK as sitk


async def ask(path: str, image: sitk.Image):
    found = sitk.ReadImage(path)  # FAB602: 12, "SimpleITK.ReadImage()"
    sitk.WriteImage(found, "out.nii.gz")  # FAB602: 4, "SimpleITK.WriteImage()"
    sitk.ImageSeriesReader.GetGDCMSeriesFileNames(path)  # FAB602: 4, "GetGDCMSeriesFileNames()"
    reader = sitk.ImageSeriesReader()
    reader.SetFileNames([path])
    reader.Execute()  # FAB602: 4, "Execute()"
    sitk.Resample(image, found)  # FAB603: 4, "SimpleITK.Resample()"
    sitk.N4BiasFieldCorrectionImageFilter().Execute(image)  # FAB603: 4, "Execute()"
    sitk.ImageRegistrationMethod().Execute(image, found)  # FAB603: 4, "Execute()"


async def right(image: sitk.Image, array):
    resample = sitk.ResampleImageFilter()
    resample.SetOutputSpacing((1, 1, 1))
    return image.GetSize(), sitk.GetArrayViewFromImage(image), sitk.GetImageFromArray(array)
