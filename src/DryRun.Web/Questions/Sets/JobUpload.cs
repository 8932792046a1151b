using DryRun.App.Questions;
using Microsoft.AspNetCore.Http;

namespace DryRun.Web.Questions.Sets;

/// <summary>Takes the text of a job from the generator's form: the file where one was chosen, else what was pasted.</summary>
internal static class JobUpload
{
    public static async Task<JobText> TakeAsync(IFormCollection form, CancellationToken cancellationToken) =>
        form.Files is [{ FileName.Length: > 0 } file, ..]
            ? await ReadJobEndpoint.FileAsync(file, cancellationToken)
            // Browsers send line ends of text boxes as CR LF.
            : JobText.From(form["text"].ToString().ReplaceLineEndings("\n"));
}
