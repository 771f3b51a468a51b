namespace Nianbao.LocalHost.Azurite;

/// <summary>Azurite could not be started; the message says why and what to do, in Chinese and English.</summary>
public sealed class AzuriteException(string message, Exception? inner = null) : Exception(message, inner);
